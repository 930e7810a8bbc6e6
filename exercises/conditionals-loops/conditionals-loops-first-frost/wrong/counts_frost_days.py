temperatures = [int(word) for word in input().split()]

day = 0
for temperature in temperatures:
    if temperature < 0:
        day = day + 1
        print("first frost on day", day)
        break
else:
    print("no frost")
