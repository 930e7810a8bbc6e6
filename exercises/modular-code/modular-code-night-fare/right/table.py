FARES = [(18, 400), (6, 200), (0, 0)]


def fare(age, night=False):
    """Return the fare in cents."""
    for youngest, cents in FARES:
        if age >= youngest:
            return 2 * cents if night else cents
    return 0
