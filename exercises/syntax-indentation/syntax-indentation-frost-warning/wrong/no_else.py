temperature = int(input())
if temperature < 3:
    print("frost tonight")
    print("cover the plants")
print("no frost")
print("good night")
