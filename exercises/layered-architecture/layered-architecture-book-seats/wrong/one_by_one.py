from typing import Protocol


class NoSuchSailing(Exception):
    """The sailing does not exist."""


class BadNumberOfSeats(Exception):
    """A booking has 1 to 6 seats."""


class SoldOut(Exception):
    """There are not enough free seats."""


class Bookings(Protocol):
    """What the service needs from its storage."""

    def exists(self, sailing_id: int) -> bool: ...

    def take(self, sailing_id: int, seats: int) -> bool: ...

    def add(self, sailing_id: int, name: str, seats: int) -> int: ...


def book(bookings: Bookings, sailing_id: int, name: str, seats: int) -> int:
    """Book seats and return the id of the booking."""
    if not 1 <= seats <= 6:
        raise BadNumberOfSeats
    if not bookings.exists(sailing_id):
        raise NoSuchSailing
    for _ in range(seats):
        if not bookings.take(sailing_id, 1):
            raise SoldOut
    return bookings.add(sailing_id, name, seats)
