from collections import defaultdict, deque


def fewest_rides(lines, start, goal):
    neighbors = defaultdict(list)
    for one, other in lines:
        neighbors[one].append(other)
        neighbors[other].append(one)
    queue, seen = deque([(start, 1)]), {start}
    while queue:
        stop, count = queue.popleft()
        if stop == goal:
            return count
        for following in neighbors[stop]:
            if following not in seen:
                seen.add(following)
                queue.append((following, count + 1))
    return None
