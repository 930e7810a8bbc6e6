readings = [int(word) for word in input().split()]

thirsty = 0
for reading in readings:
    word = "fine"
    if reading < 30:
        word = "water"
        thirsty = thirsty + 1
    print(word)
print("thirsty:", thirsty)
