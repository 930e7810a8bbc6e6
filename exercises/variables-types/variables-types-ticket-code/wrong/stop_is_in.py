code = input()

seat = int(code[1:2])
hours = code[4:5]
minutes = code[6:7]
print("bus:", code[0])
print("seat:", seat)
print(f"time: {hours}:{minutes}")
print("city:", code[-3:])
