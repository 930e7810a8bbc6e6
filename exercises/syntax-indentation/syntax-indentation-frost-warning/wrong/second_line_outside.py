temperature = int(input())
if temperature < 3:
    print("frost tonight")
else:
    print("no frost")
print("cover the plants")
print("good night")
