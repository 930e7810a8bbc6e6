from collections import deque


class CallLimit:
    """Allows each user so many calls within any so many seconds."""

    def __init__(self, most, seconds):
        self.most = most
        self.seconds = seconds
        self.last = {}

    def allow(self, user, now):
        last = self.last.setdefault(user, deque(maxlen=self.most))
        free = len(last) < self.most or now - last[0] >= self.seconds
        if free:
            last.append(now)
        return free
