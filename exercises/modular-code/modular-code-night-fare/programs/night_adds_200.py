def fare(age, night=False):
    """Return the fare in cents."""
    cents = 0 if age < 6 else 200 if age < 18 else 400
    return cents + 200 if night else cents
