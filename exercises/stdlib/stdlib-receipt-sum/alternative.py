from fractions import Fraction
from math import floor


def total(prices: list[str], rate: str) -> str:
    """Return the sum with tax, with two decimal places."""
    cents = sum(int(Fraction(price) * 100) for price in prices)
    tax = floor(cents * Fraction(rate) / 100 + Fraction(1, 2))
    whole = cents + tax
    return f"{whole // 100}.{whole % 100:02}"
