code = input()

seat = code[2:4]
hours = code[5:7]
minutes = code[7:9]
print("bus:", code[1])
print("seat:", seat)
print(f"time: {hours}:{minutes}")
print("city:", code[-3:])
