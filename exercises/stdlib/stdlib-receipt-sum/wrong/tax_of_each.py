from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def total(prices: list[str], rate: str) -> str:
    """Return the sum with tax, with two decimal places."""
    subtotal = Decimal("0.00")
    for price in prices:
        tax = Decimal(price) * Decimal(rate) / 100
        subtotal += Decimal(price) + tax.quantize(CENT, rounding=ROUND_HALF_UP)
    return str(subtotal)
