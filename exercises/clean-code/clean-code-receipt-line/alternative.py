MANY_PIECES = 10
DISCOUNT_PART = 10


def total_cents(cents, quantity):
    """Return the price of all pieces, a tenth less from 10 pieces on."""
    total = cents * quantity
    if quantity < MANY_PIECES:
        return total
    return total - total // DISCOUNT_PART


def as_money(cents):
    """Return an amount of cents as text, such as 4.05."""
    return f"{cents // 100}.{cents % 100:02}"


def receipt_line(name, cents, quantity):
    """Return the line of a receipt as text."""
    return f"{quantity} x {name}: {as_money(total_cents(cents, quantity))}"
