def total_cents(cents, quantity):
    """Return the price of all pieces, a tenth less from 10 pieces on."""
    total = cents * quantity
    if quantity >= 10:
        total = total - total // 10
    return total


def as_money(cents):
    """Return an amount of cents as text, such as 4.05."""
    return f"{cents // 100}.{cents % 100:02}"


def receipt_line(name, cents, quantity):
    """Return the line of a receipt as text."""
    total = cents * quantity
    if quantity >= 10:
        total = total - total // 10
    money = f"{total // 100}.{total % 100:02}"
    return f"{quantity} x {name}: {money}"
