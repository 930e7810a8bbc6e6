views = int(input())
goal = int(input())

days = 0
if views < goal:
    views = views * 2
    days = days + 1
print(days)
