code = input()

place, time, city = code.split("-")
print("bus:", place[0])
print("seat:", int(place[1:]))
print(f"time: {time[:2]}:{time[2:]}")
print("city:", city)
