def seats_left(booked: list, capacity: int) -> int:
    """Return the number of free seats, 0 if there are too many names."""
    if len(booked) > capacity:
        return 0
    return capacity - len(booked)
