from collections import defaultdict


def fewest_rides(lines, start, goal):
    neighbors = defaultdict(list)
    for one, other in lines:
        neighbors[one].append(other)
        neighbors[other].append(one)
    stack, seen = [(start, 0)], set()
    while stack:
        stop, rides = stack.pop()
        if stop == goal:
            return rides
        if stop in seen:
            continue
        seen.add(stop)
        for following in reversed(neighbors[stop]):
            if following not in seen:
                stack.append((following, rides + 1))
    return None
