closes = int(input())
print("Tea shop")
print("open 9 to 18")
print("closed on Sunday")
