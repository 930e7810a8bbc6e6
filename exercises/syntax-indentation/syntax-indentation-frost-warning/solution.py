temperature = int(input())

if temperature < 3:
    print("frost tonight")
    print("cover the plants")
else:
    print("no frost")

print("good night")
