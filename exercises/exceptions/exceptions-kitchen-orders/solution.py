def total_cents(menu, orders):
    """Return what all the orders cost."""
    total = 0
    for dish, times in orders:
        try:
            cents = menu[dish]
            count = int(times)
        except (KeyError, ValueError):
            continue
        total += cents * count
    return total
