def rooms_needed(meetings):
    """Return the least number of rooms for the meetings."""
