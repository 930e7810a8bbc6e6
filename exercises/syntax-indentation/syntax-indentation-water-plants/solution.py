readings = [int(word) for word in input().split()]

thirsty = 0
for reading in readings:
    if reading < 30:
        print("water")
        thirsty = thirsty + 1
    else:
        print("fine")
print("thirsty:", thirsty)
