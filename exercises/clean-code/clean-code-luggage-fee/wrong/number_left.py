FREE_WEIGHT_KG = 23
CENTS_PER_EXTRA_KG = 300
MAX_SUITCASES = 20


def luggage_fee_cents(weight_kg):
    """Return the fee for one suitcase, in cents."""
    if weight_kg <= FREE_WEIGHT_KG:
        return 0
    return (weight_kg - 23) * CENTS_PER_EXTRA_KG


def needs_label(weight_kg):
    """Return whether a suitcase gets a red label."""
    return weight_kg > FREE_WEIGHT_KG


def has_room(suitcases):
    """Return whether the bus can take so many suitcases."""
    return suitcases <= MAX_SUITCASES
