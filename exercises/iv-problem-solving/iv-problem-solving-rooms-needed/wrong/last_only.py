def rooms_needed(meetings):
    rooms, last = 0, None
    for start, end in sorted(meetings):
        if last is None or start < last:
            rooms += 1
        last = end
    return rooms
