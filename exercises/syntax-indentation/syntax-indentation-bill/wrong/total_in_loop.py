prices = [int(price) for price in input().split()]
total = 0
for price in prices:
    print("drink", price)
    total = total + price
    print("total", total)
