from collections import deque


def fewest_rides(lines, start, goal):
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        stop, rides = queue.popleft()
        if stop == goal:
            return rides
        for one, other in lines:
            for here, following in ((one, other), (other, one)):
                if here == stop and following not in seen:
                    seen.add(following)
                    queue.append((following, rides + 1))
    return None
