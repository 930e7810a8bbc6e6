name = input()
city = input()

name = name.strip()

city = city.strip().upper()

label = f"{name},{city}"

print(label)
print("characters:", len(label))
