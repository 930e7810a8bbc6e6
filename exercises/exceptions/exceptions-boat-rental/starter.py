CENTS_PER_HOUR = 800
CENTS_PER_PERSON = 150


def rental_cents(people: int, hours: int) -> int:
    """Return the price; ValueError for wrong numbers."""
    # Refuse a wrong number of people here.

    # Refuse a wrong number of hours here.

    return 0
