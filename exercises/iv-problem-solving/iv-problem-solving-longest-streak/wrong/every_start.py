def longest_streak(days):
    known = set(days)
    longest = 0
    for day in days:
        end = day
        while end in known:
            end += 1
        longest = max(longest, end - day)
    return longest
