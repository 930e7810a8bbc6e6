def to_pay(prices, voucher=0):
    """Return the sum of the prices minus the value of the voucher."""
    total = 0
    for price in prices:
        total = total + price
    return total - voucher
