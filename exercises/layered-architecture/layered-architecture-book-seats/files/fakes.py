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


class Elsewhere:
    """Keeps its data under other names, and its ids begin at 8."""

    def __init__(self, seats):
        self._inside = Bookings(seats)

    def exists(self, sailing_id):
        return self._inside.exists(sailing_id)

    def take(self, sailing_id, seats):
        return self._inside.take(sailing_id, seats)

    def add(self, sailing_id, name, seats):
        return self._inside.add(sailing_id, name, seats) - 93


def outcome(function, *args):
    """Return the result, or the name of the error."""
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__
