def total(prices: list[str], rate: str) -> str:
    """Return the sum with tax, with two decimal places."""
    subtotal = 0.0
    for price in prices:
        subtotal += float(price)
    tax = round(subtotal * float(rate) / 100, 2)
    return f"{subtotal + tax:.2f}"
