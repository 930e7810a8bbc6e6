def to_pay(prices, voucher=0):
    """Return the sum of the prices minus the value of the voucher."""
    return sum(prices) - voucher
