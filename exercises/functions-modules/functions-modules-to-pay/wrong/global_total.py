total = 0


def to_pay(prices, voucher=0):
    global total
    for price in prices:
        total = total + price
    return total - voucher
