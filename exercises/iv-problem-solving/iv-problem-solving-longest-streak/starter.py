def longest_streak(days):
    """Return the length of the longest row of days without a gap."""
