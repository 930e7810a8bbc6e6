prices = [int(word) for word in input().split()]

for price in prices:
    print("drink", price)
print("total", sum(prices))
