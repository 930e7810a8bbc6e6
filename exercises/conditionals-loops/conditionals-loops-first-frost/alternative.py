temperatures = [int(word) for word in input().split()]

for day, temperature in enumerate(temperatures, start=1):
    if temperature < 0:
        print("first frost on day", day)
        break
else:
    print("no frost")
