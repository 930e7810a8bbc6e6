# Find and correct two faults in the lines below.
total = 0


def to_pay(prices, voucher=0):
    """Return the sum of the prices minus the value of the voucher."""
    for price in prices:
        total = total + price
        return total - voucher


# Try it here.
print(to_pay([]))
