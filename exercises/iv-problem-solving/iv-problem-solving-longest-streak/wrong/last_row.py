def longest_streak(days):
    longest = row = 0
    before = None
    for day in sorted(set(days)):
        if day - 1 == before:
            row += 1
        else:
            longest = max(longest, row)
            row = 1
        before = day
    return longest
