def longest_streak(days):
    longest = row = 0
    before = None
    for day in sorted(set(days)):
        row = row + 1 if day - 1 == before else 0
        longest = max(longest, row)
        before = day
    return longest
