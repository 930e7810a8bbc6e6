from decimal import Decimal

CENT = Decimal("0.01")


def total(prices: list[str], rate: str) -> str:
    """Return the sum with tax, with two decimal places."""
    subtotal = Decimal("0.00")
    for price in prices:
        subtotal += Decimal(price)
    tax = subtotal * Decimal(rate) / 100
    rounded = tax.quantize(CENT)
    return str(subtotal + rounded)
