temperature = int(input())

if temperature >= 3:
    print("no frost")
else:
    print("frost tonight")
    print("cover the plants")

print("good night")
