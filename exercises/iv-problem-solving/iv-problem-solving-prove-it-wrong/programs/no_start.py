def free_times(bookings, opens, closes):
    found = []
    free = max(opens, min((start for start, _ in bookings), default=opens))
    for start, end in sorted(bookings):
        if free < min(start, closes):
            found.append((free, min(start, closes)))
        free = max(free, end)
    if free < closes:
        found.append((free, closes))
    return found
