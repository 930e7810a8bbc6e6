readings = [int(word) for word in input().split()]
thirsty = 0
for reading in readings:
    if reading < 30:
        print("water")
    else:
        print("fine")
    thirsty = thirsty + 1
print("thirsty:", thirsty)
