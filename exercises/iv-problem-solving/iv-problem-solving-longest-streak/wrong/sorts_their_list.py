def longest_streak(days):
    days.sort()
    longest = row = 0
    before = None
    for day in days:
        if day == before:
            continue
        row = row + 1 if before is not None and day - 1 == before else 1
        longest = max(longest, row)
        before = day
    return longest
