prices = [int(price) for price in input().split()]

for price in prices:
    print("drink", price)
print("total", sum(prices))
