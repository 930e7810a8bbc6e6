limit = int(input())

count = 0
bad = 0
total = 0
with open("parcels.txt", encoding="utf-8") as parcels:
    with open("heavy.txt", "w", encoding="utf-8") as heavy:
        for line in parcels:
            line = line.strip()
            if line == "":
                continue
            city, weight = line.split(";")
            if weight.isdecimal():
                grams = int(weight)
                count = count + 1
                total = total + grams
                print(f"{city:<10}{grams / 1000:>9.3f}")
                if grams > limit:
                    heavy.write(city + "\n")
            else:
                bad = bad + 1

print("parcels:", count)
print("bad lines:", bad)
print(f"total: {total / 1000:.3f} kg")
