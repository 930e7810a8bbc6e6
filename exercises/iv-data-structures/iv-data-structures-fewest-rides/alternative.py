def fewest_rides(lines, start, goal):
    """Return the least number of rides, or None without a way."""
    neighbors = {}
    for one, other in lines:
        neighbors.setdefault(one, set()).add(other)
        neighbors.setdefault(other, set()).add(one)
    here, seen, rides = {start}, {start}, 0
    while here:
        if goal in here:
            return rides
        here = {
            following for stop in here for following in neighbors.get(stop, ())
        } - seen
        seen |= here
        rides += 1
    return None
