saturday = int(input())
sunday = int(input())

total = saturday + sunday
print("visitors:", total)
average = saturday + sunday / 2
print("average:", average)
