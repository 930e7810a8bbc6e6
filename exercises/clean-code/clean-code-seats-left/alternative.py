def seats_left(booked: list[str], capacity: int) -> int:
    """Return the number of free seats, 0 if there are too many names."""
    return max(0, capacity - len(booked))
