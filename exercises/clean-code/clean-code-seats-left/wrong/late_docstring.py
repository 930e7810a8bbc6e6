def seats_left(booked: list[str], capacity: int) -> int:
    taken = len(booked)
    """Return the number of free seats, 0 if there are too many names."""
    if taken > capacity:
        return 0
    return capacity - taken
