"""The errors of the music school, and a store in memory for its bookings."""

from dataclasses import dataclass


class RuleBroken(Exception):
    """A rule of the school is broken."""


class WrongTime(RuleBroken):
    """A booking has 1 to 3 hours and does not begin in the past."""


class Taken(RuleBroken):
    """The room is booked at that time."""


class TooMany(RuleBroken):
    """A member has at most two bookings that have not ended."""


class Missing(RuleBroken):
    """There is no such booking of this member."""


class TooLate(RuleBroken):
    """The booking has begun."""


@dataclass(frozen=True)
class Booking:
    id: int
    member: str
    room: str
    start: int
    end: int


class MemoryStore:
    def __init__(self):
        self._bookings = {}
        self._next = 1

    def all(self):
        """Return a list of all bookings, old ones too, in the order in which they were made."""
        return list(self._bookings.values())

    def add(self, member, room, start, end):
        """Store a booking and return its id."""
        number, self._next = self._next, self._next + 1
        self._bookings[number] = Booking(number, member, room, start, end)
        return number

    def remove(self, number):
        """Remove the booking with this id."""
        del self._bookings[number]
