import sys

limit = int(input())

weights = []
bad = 0
with (
    open("parcels.txt", encoding="utf-8") as parcels,
    open("heavy.txt", "w", encoding="utf-8") as heavy,
):
    for number, line in enumerate(parcels, start=1):
        line = line.strip()
        if line == "":
            continue
        city, weight = line.split(";")
        if not weight.isdecimal():
            bad += 1
            print(f"line {number}: no weight", file=sys.stderr)
            continue
        weights.append(int(weight))
        print(f"{city:<10}{int(weight) / 1000:>9.3f}")
        if int(weight) > limit:
            print(city, file=heavy)

print("parcels:", len(weights))
print("bad lines:", bad)
print(f"total: {sum(weights) / 1000:.3f} kg")
