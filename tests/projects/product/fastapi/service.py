"""The rules of the product. Nothing here knows of HTTP."""

from collections import Counter
from datetime import date
from typing import NamedTuple, Protocol

MOST = 4


class RuleBroken(Exception): ...


class NotFree(RuleBroken): ...


class TooMany(RuleBroken): ...


class SameDay(RuleBroken): ...


class OwnWorkshop(RuleBroken): ...


class NotOpen(RuleBroken): ...


class NoSuchWorkshop(RuleBroken): ...


class NoSuchBooking(RuleBroken): ...


class Held(NamedTuple):
    workshop: int
    day: date
    seats: int


class Shelf(Protocol):
    def alone(self, person: int) -> None: ...
    def workshop(self, number: int): ...
    def held(self, person: int) -> list[Held]: ...
    def take(self, workshop: int, seats: int) -> bool: ...
    def give_back(self, workshop: int, seats: int) -> None: ...
    def add_booking(self, person: int, lines: list[tuple[int, int]]): ...
    def close(self, person: int, number: int) -> bool: ...
    def booking(self, person: int, number: int): ...
    def commit(self) -> None: ...


def book(shelf: Shelf, person: int, lines: list[tuple[int, int]]):
    shelf.alone(person)
    held = shelf.held(person)
    wanted: Counter[int] = Counter()
    for number, seats in lines:
        wanted[number] += seats
    for number, seats in wanted.items():
        workshop = shelf.workshop(number)
        if workshop is None:
            raise NoSuchWorkshop
        if workshop.host_id == person:
            raise OwnWorkshop
        if seats + sum(one.seats for one in held if one.workshop == number) > MOST:
            raise TooMany
        if any(one.day == workshop.day and one.workshop != number for one in held):
            raise SameDay
        held.append(Held(number, workshop.day, 0))
    for number, seats in wanted.items():
        if not shelf.take(number, seats):
            raise NotFree
    booking = shelf.add_booking(person, lines)
    shelf.commit()
    return booking


def cancel(shelf: Shelf, person: int, number: int):
    booking = shelf.booking(person, number)
    if booking is None:
        raise NoSuchBooking
    if not shelf.close(person, number):
        raise NotOpen
    for line in booking.lines:
        shelf.give_back(line.workshop_id, line.seats)
    shelf.commit()
    return booking
