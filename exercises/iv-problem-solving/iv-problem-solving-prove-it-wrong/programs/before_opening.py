def free_times(bookings, opens, closes):
    found = []
    free = min([opens] + [end for _, end in bookings])
    for start, end in sorted(bookings):
        if free < min(start, closes):
            found.append((free, min(start, closes)))
        free = max(free, end)
    if free < closes:
        found.append((free, closes))
    return found
