name = input()
city = input()

name = name.strip().upper()

city = city.strip().upper()

label = f"{name}, {city}"

print(label)
print("characters:", len(label))
