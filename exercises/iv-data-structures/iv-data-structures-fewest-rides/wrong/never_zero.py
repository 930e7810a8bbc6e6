from collections import defaultdict, deque


def fewest_rides(lines, start, goal):
    neighbors = defaultdict(list)
    for one, other in lines:
        neighbors[one].append(other)
        neighbors[other].append(one)
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        stop, rides = queue.popleft()
        for following in neighbors[stop]:
            if following == goal:
                return rides + 1
            if following not in seen:
                seen.add(following)
                queue.append((following, rides + 1))
    return None
