name = input()
city = input()

name.strip()

city.strip().upper()

label = f"{name}, {city}"

print(label)
print("characters:", len(label))
