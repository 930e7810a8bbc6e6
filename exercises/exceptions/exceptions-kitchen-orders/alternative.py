def total_cents(menu, orders):
    """Return what all the orders cost."""
    total = 0
    for dish, times in orders:
        if dish not in menu:
            continue
        try:
            count = int(times)
        except ValueError:
            continue
        total += menu[dish] * count
    return total
