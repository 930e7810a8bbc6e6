from collections import deque


class CallLimit:
    def __init__(self, most, seconds):
        self.most, self.seconds, self.times = most, seconds, deque()

    def allow(self, user, now):
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        if len(self.times) >= self.most:
            return False
        self.times.append(now)
        return True
