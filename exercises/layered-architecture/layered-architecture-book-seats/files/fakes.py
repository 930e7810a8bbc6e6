"""Repositories for tests. They have the methods that the task names."""


class Bookings:
    """Keeps everything in memory, and notes each change."""

    def __init__(self, free):
        self.free = dict(free)
        self.stored = []

    def exists(self, sailing_id):
        return sailing_id in self.free

    def take(self, sailing_id, seats):
        if self.free.get(sailing_id, 0) < seats:
            return False
        self.free[sailing_id] -= seats
        return True

    def add(self, sailing_id, name, seats):
        self.stored.append((sailing_id, name, seats))
        return 100 + len(self.stored)


class Crowded(Bookings):
    """Somebody else is always faster: no seats can be taken."""

    def take(self, sailing_id, seats):
        return False


def outcome(function, *args):
    """Return the result, or the name of the error."""
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__
