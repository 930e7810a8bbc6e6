def free_times(bookings, opens, closes):
    taken = {unit for start, end in bookings for unit in range(start, end)}
    found, begin = [], None
    for unit in range(opens, closes + 1):
        free = unit < closes and unit not in taken
        if free and begin is None:
            begin = unit
        elif not free and begin is not None:
            found.append((begin, unit))
            begin = None
    return found
