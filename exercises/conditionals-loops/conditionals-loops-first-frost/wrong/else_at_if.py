temperatures = [int(word) for word in input().split()]

day = 0
for temperature in temperatures:
    day = day + 1
    if temperature < 0:
        print("first frost on day", day)
        break
    else:
        print("no frost")
