def rooms_needed(meetings):
    counts = [
        sum(start <= moment < end for start, end in meetings) for moment, _ in meetings
    ]
    return max(counts, default=0)
