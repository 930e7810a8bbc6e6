closes = int(input())

print("Tea shop")
print("open", 9, "to", closes)
print("closed on Sunday")
