def to_pay(prices, voucher=0):
    total = 0
    for price in prices:
        total = total + price
        return total - voucher
