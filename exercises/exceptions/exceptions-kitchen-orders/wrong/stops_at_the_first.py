def total_cents(menu, orders):
    """Return what all the orders cost."""
    total = 0
    for dish, times in orders:
        try:
            total += menu[dish] * int(times)
        except (KeyError, ValueError):
            break
    return total
