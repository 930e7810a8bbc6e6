name = input()
city = input()

label = name.strip() + ", " + city.strip().upper()

print(label)
print("characters:", len(label))
