prices = [int(word) for word in input().split()]
total = 0
for price in prices:
    print("drink", price)
    total = price
print("total", total)
