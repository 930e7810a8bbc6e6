from collections import deque


def fewest_rides(lines, start, goal):
    neighbors = {}
    for one, other in lines:
        neighbors.setdefault(one, []).append(other)
        neighbors.setdefault(other, []).append(one)
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        stop, rides = queue.popleft()
        if stop == goal:
            return rides
        for following in neighbors[stop]:
            if following not in seen:
                seen.add(following)
                queue.append((following, rides + 1))
    return None
