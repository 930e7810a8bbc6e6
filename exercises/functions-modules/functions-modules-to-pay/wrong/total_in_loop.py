def to_pay(prices, voucher=0):
    for price in prices:
        total = 0
        total = total + price
    return total - voucher
