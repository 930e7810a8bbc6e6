"""Both sides of each limit, on a shelf in memory."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from service import MOST, Held, NoSuchWorkshop, NotFree, NotOpen, OwnWorkshop, SameDay, TooMany, book, cancel

HOST, ANA, BO = 1, 2, 3
MONDAY = date(2099, 3, 2)


@dataclass
class Workshop:
    host_id: int
    day: date
    free: int


@dataclass
class Line:
    workshop_id: int
    seats: int


@dataclass
class Booking:
    person: int
    lines: list[Line]
    is_open: bool = True


class MemoryShelf:
    def __init__(self):
        self.workshops = {n: Workshop(HOST, MONDAY + timedelta(days=n // 2), 10) for n in range(4)}  # two a day
        self.bookings: list[Booking] = []

    def alone(self, person):
        pass

    def workshop(self, number):
        return self.workshops.get(number)

    def held(self, person):
        mine = [one for one in self.bookings if one.person == person and one.is_open]
        return [
            Held(line.workshop_id, self.workshops[line.workshop_id].day, line.seats)
            for one in mine
            for line in one.lines
        ]

    def take(self, workshop, seats):
        enough = self.workshops[workshop].free >= seats
        self.workshops[workshop].free -= seats * enough
        return enough

    def give_back(self, workshop, seats):
        self.workshops[workshop].free += seats

    def add_booking(self, person, lines):
        self.bookings.append(Booking(person, [Line(*line) for line in lines]))
        return self.bookings[-1]

    def booking(self, person, number):
        return self.bookings[number]

    def close(self, person, number):
        was_open = self.bookings[number].is_open
        self.bookings[number].is_open = False
        return was_open

    def commit(self):
        pass


@pytest.mark.parametrize(
    ("before", "lines", "error"),
    [
        ([], [(0, MOST)], None),
        ([], [(0, MOST + 1)], TooMany),
        ([], [(0, 2), (0, 3)], TooMany),
        ([(0, 2)], [(0, 2)], None),
        ([(0, 2)], [(0, 3)], TooMany),
        ([(0, 1)], [(1, 1)], SameDay),
        ([(0, 1)], [(2, 1)], None),
        ([], [(0, 1), (1, 1)], SameDay),
        ([], [(0, 1), (9, 1)], NoSuchWorkshop),
    ],
)
def test_one_person(before, lines, error):
    shelf = MemoryShelf()
    if before:
        book(shelf, ANA, before)
    if error is None:
        assert book(shelf, ANA, lines).is_open
    else:
        with pytest.raises(error):
            book(shelf, ANA, lines)


@pytest.mark.parametrize(("free", "seats", "error"), [(2, 2, None), (2, 3, NotFree)])
def test_what_is_free(free, seats, error):
    shelf = MemoryShelf()
    shelf.workshops[0].free = free
    if error is None:
        book(shelf, BO, [(0, seats)])
        assert shelf.workshops[0].free == 0
    else:
        with pytest.raises(error):
            book(shelf, BO, [(0, seats)])


def test_the_host_stays_out():
    with pytest.raises(OwnWorkshop):
        book(MemoryShelf(), HOST, [(0, 1)])


def test_cancelled_once():
    shelf = MemoryShelf()
    book(shelf, ANA, [(0, 3)])
    cancel(shelf, ANA, 0)
    with pytest.raises(NotOpen):
        cancel(shelf, ANA, 0)
    assert shelf.workshops[0].free == 10
