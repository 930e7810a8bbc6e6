from collections import defaultdict


class CallLimit:
    def __init__(self, most, seconds):
        self.most, self.seconds, self.times = most, seconds, defaultdict(list)

    def allow(self, user, now):
        if sum(now - time < self.seconds for time in self.times[user]) >= self.most:
            return False
        self.times[user].append(now)
        return True
