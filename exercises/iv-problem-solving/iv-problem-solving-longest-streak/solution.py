def longest_streak(days):
    """Return the length of the longest row of days without a gap."""
    known = set(days)
    longest = 0
    for day in known:
        if day - 1 not in known:
            end = day + 1
            while end in known:
                end += 1
            longest = max(longest, end - day)
    return longest
