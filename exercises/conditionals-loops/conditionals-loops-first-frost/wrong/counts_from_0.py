temperatures = [int(word) for word in input().split()]

day = 0
for temperature in temperatures:
    if temperature < 0:
        print("first frost on day", day)
        break
    day = day + 1
else:
    print("no frost")
