days = [int(word) for word in input().split()]
print("Hiking report")
day = 0
total = 0
long_days = 0
for kilometers in days:
    day = day + 1
    total = total + kilometers
    print("day", day, kilometers)
    if kilometers > 20:
        print("a long day")
        long_days = long_days + 1
    if kilometers == 0:
        print("a rest day")
    print("kilometers", total)
    print("long days", long_days)
    if total >= 100:
        print("well done")
    else:
        print("keep walking")
