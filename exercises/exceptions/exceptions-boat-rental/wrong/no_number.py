CENTS_PER_HOUR = 800
CENTS_PER_PERSON = 150


def rental_cents(people: int, hours: int) -> int:
    """Return the price; ValueError for wrong numbers."""
    if not 1 <= people <= 6:
        raise ValueError("people must be 1 to 6")
    if hours < 1:
        raise ValueError("hours must be 1 or more")
    return hours * CENTS_PER_HOUR + people * CENTS_PER_PERSON
