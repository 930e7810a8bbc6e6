prices = [int(word) for word in input().split()]
for price in prices:
    total = 0
    print("drink", price)
    total = total + price
print("total", total)
