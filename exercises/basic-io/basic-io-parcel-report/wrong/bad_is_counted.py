import sys

limit = int(input())

number = 0
count = 0
bad = 0
total = 0
with open("parcels.txt", encoding="utf-8") as parcels:
    with open("heavy.txt", "w", encoding="utf-8") as heavy:
        for line in parcels:
            number = number + 1
            line = line.strip()
            if line == "":
                continue
            city, weight = line.split(";")
            count = count + 1
            if weight.isdecimal():
                grams = int(weight)
                total = total + grams
                print(f"{city:<10}{grams / 1000:>9.3f}")
                if grams > limit:
                    heavy.write(city + "\n")
            else:
                bad = bad + 1
                print(f"line {number}: no weight", file=sys.stderr)

print("parcels:", count)
print("bad lines:", bad)
print(f"total: {total / 1000:.3f} kg")
