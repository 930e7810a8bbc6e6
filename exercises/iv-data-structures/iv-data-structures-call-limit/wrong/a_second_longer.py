from collections import defaultdict, deque


class CallLimit:
    def __init__(self, most, seconds):
        self.most, self.seconds, self.times = most, seconds, defaultdict(deque)

    def allow(self, user, now):
        times = self.times[user]
        while times and times[0] < now - self.seconds:
            times.popleft()
        if len(times) >= self.most:
            return False
        times.append(now)
        return True
