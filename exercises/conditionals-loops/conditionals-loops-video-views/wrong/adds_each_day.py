views = int(input())
goal = int(input())

first_day = views
days = 0
while views < goal:
    views = views + first_day
    days = days + 1
print(days)
