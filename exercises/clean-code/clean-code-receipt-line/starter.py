# Split this function into three.
def receipt_line(name, cents, quantity):
    """Return the line of a receipt as text."""
    total = cents * quantity
    if quantity >= 10:
        total = total - total // 10
    money = f"{total // 100}.{total % 100:02}"
    return f"{quantity} x {name}: {money}"
