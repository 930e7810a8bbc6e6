def longest_streak(days):
    """Return the length of the longest row of days without a gap."""
    longest = row = 0
    before = None
    for day in sorted(set(days)):
        row = row + 1 if day - 1 == before else 1
        longest = max(longest, row)
        before = day
    return longest
