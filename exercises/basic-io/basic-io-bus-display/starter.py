# These lines read the number and the stops that you type. Leave them as they are.
number = input()
stops = input().split()

# Change the lines below.
print("Line", number)
for stop in stops:
    print(stop)
print("end")
