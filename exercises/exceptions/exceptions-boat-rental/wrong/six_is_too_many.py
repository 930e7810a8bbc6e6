CENTS_PER_HOUR = 800
CENTS_PER_PERSON = 150


def rental_cents(people: int, hours: int) -> int:
    """Return the price; ValueError for wrong numbers."""
    if not 1 <= people < 6:
        raise ValueError(f"people must be 1 to 6, not {people}")
    if hours < 1:
        raise ValueError(f"hours must be 1 or more, not {hours}")
    return hours * CENTS_PER_HOUR + people * CENTS_PER_PERSON
