saturday = int(input())
sunday = int(input())

total = saturday + sunday
print("visitors:", total)
print("average:", total / 2)
