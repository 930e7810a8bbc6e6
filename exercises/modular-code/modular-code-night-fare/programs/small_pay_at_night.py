def fare(age, night=False):
    """Return the fare in cents."""
    if age < 6:
        return 200 if night else 0
    cents = 200 if age < 18 else 400
    return cents * 2 if night else cents
