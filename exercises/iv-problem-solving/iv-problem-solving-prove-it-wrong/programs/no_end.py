def free_times(bookings, opens, closes):
    found = []
    free = opens
    for start, end in sorted(bookings):
        if free < min(start, closes):
            found.append((free, min(start, closes)))
        free = max(free, end)
    if not bookings:
        found.append((free, closes))
    return found
