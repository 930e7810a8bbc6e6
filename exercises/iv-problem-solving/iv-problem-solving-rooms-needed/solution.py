def rooms_needed(meetings):
    """Return the least number of rooms for the meetings."""
    changes = [(start, 1) for start, _ in meetings]
    changes += [(end, -1) for _, end in meetings]
    now = most = 0
    for _, change in sorted(changes):
        now += change
        most = max(most, now)
    return most
