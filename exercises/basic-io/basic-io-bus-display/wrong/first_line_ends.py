number = input()
stops = input().split()

print("Line", number)
for stop in stops:
    print(stop, end=" > ")
print("end")
