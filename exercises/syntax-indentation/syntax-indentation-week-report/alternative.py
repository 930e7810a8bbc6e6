days = [int(word) for word in input().split()]

print("Hiking report")

day = 1
total = 0
long_days = 0
for kilometers in days:
    print("day", day, kilometers)
    if kilometers > 20:
        print("a long day")
        long_days = long_days + 1
    else:
        if kilometers == 0:
            print("a rest day")
    total = total + kilometers
    day = day + 1

print("kilometers", total)
print("long days", long_days)
if total < 100:
    print("keep walking")
else:
    print("well done")
