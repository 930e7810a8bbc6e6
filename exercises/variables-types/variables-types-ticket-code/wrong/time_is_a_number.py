code = input()

seat = int(code[1:3])
hours = int(code[4:6])
minutes = int(code[6:8])
print("bus:", code[0])
print("seat:", seat)
print(f"time: {hours}:{minutes}")
print("city:", code[-3:])
