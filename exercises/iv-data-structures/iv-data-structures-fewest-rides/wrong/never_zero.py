from collections import defaultdict, deque


def fewest_rides(lines, start, goal):
    neighbours = defaultdict(list)
    for one, other in lines:
        neighbours[one].append(other)
        neighbours[other].append(one)
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        stop, rides = queue.popleft()
        for following in neighbours[stop]:
            if following == goal:
                return rides + 1
            if following not in seen:
                seen.add(following)
                queue.append((following, rides + 1))
    return None
