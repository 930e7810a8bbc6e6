import bisect


def rooms_needed(meetings):
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    counts = [
        bisect.bisect_left(starts, end) - bisect.bisect_right(ends, start)
        for start, end in meetings
    ]
    return max(counts, default=0)
