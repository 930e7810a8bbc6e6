# Write the constants here, and use them in the functions below.


def luggage_fee_cents(weight_kg):
    """Return the fee for one suitcase, in cents."""
    if weight_kg <= 20:
        return 0
    return (weight_kg - 20) * 300


def needs_label(weight_kg):
    """Return whether a suitcase gets a red label."""
    return weight_kg > 20


def has_room(suitcases):
    """Return whether the bus can take so many suitcases."""
    return suitcases <= 20
