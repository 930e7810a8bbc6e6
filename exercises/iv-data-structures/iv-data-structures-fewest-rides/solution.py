from collections import defaultdict, deque


def fewest_rides(lines, start, goal):
    """Return the least number of rides, or None without a way."""
    neighbors = defaultdict(list)
    for one, other in lines:
        neighbors[one].append(other)
        neighbors[other].append(one)
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        stop, rides = queue.popleft()
        if stop == goal:
            return rides
        for following in neighbors[stop]:
            if following not in seen:
                seen.add(following)
                queue.append((following, rides + 1))
    return None
