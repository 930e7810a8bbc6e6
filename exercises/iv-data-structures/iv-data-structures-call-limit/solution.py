from collections import defaultdict, deque


class CallLimit:
    """Allows each user so many calls within any so many seconds."""

    def __init__(self, most, seconds):
        self.most = most
        self.seconds = seconds
        self.times = defaultdict(deque)

    def allow(self, user, now):
        times = self.times[user]
        while times and times[0] <= now - self.seconds:
            times.popleft()
        if len(times) >= self.most:
            return False
        times.append(now)
        return True
