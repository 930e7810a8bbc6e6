number = input()
stops = input().split()

print("Line", number, end=": ")
for stop in stops:
    print(stop, sep=" > ")
print("end")
