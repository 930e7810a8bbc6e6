def rooms_needed(meetings):
    changes = [(start, 0, 1) for start, _ in meetings] + [
        (end, 1, -1) for _, end in meetings
    ]
    now = most = 0
    for _, _, change in sorted(changes):
        now += change
        most = max(most, now)
    return most
