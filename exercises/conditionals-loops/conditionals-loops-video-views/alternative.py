views = int(input())
goal = int(input())

days = 0
while views < goal:
    views *= 2
    days += 1
print(days)
