from collections import defaultdict, deque


def fewest_rides(lines, start, goal):
    """Return the least number of rides, or None without a way."""
    neighbours = defaultdict(list)
    for one, other in lines:
        neighbours[one].append(other)
        neighbours[other].append(one)
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        stop, rides = queue.popleft()
        if stop == goal:
            return rides
        for following in neighbours[stop]:
            if following not in seen:
                seen.add(following)
                queue.append((following, rides + 1))
    return None
