def free_times(bookings, opens, closes):
    found = []
    free = opens
    for start, end in sorted(bookings):
        if start > free:
            found.append((free, start))
        free = max(free, end)
    if free < closes:
        found.append((free, closes))
    return found
