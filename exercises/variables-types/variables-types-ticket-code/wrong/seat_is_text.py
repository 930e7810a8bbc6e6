code = input()

seat = code[1:3]
hours = code[4:6]
minutes = code[6:8]
print("bus:", code[0])
print("seat:", seat)
print(f"time: {hours}:{minutes}")
print("city:", code[-3:])
