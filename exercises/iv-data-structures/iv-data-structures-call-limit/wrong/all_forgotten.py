from collections import defaultdict


class CallLimit:
    def __init__(self, most, seconds):
        self.most, self.seconds, self.times = most, seconds, defaultdict(list)

    def allow(self, user, now):
        times = self.times[user]
        if times and times[0] <= now - self.seconds:
            times.clear()
        if len(times) >= self.most:
            return False
        times.append(now)
        return True
