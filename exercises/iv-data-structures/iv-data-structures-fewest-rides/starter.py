def fewest_rides(lines, start, goal):
    """Return the least number of rides, or None without a way."""
