def fewest_rides(lines, start, goal):
    """Return the least number of rides, or None without a way."""
    neighbours = {}
    for one, other in lines:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    here, seen, rides = {start}, {start}, 0
    while here:
        if goal in here:
            return rides
        here = {
            following for stop in here for following in neighbours.get(stop, ())
        } - seen
        seen |= here
        rides += 1
    return None
