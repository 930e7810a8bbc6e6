from collections import Counter


class CallLimit:
    def __init__(self, most, seconds):
        self.most, self.seconds, self.counts = most, seconds, Counter()

    def allow(self, user, now):
        piece = user, now // self.seconds
        if self.counts[piece] >= self.most:
            return False
        self.counts[piece] += 1
        return True
