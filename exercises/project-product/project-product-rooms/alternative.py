from collections.abc import Iterator

from store import Booking, MemoryStore, Missing, Taken, TooLate, TooMany, WrongTime


def is_length_allowed(start: int, end: int) -> bool:
    return end - start in range(1, 4)


def overlaps(booking: Booking, start: int, end: int) -> bool:
    return not (end <= booking.start or booking.end <= start)


class Desk:
    def __init__(self, store: MemoryStore):
        self.store = store

    def _of(self, member: str) -> Iterator[Booking]:
        return (booking for booking in self.store.all() if booking.member == member)

    def book(self, member: str, room: str, start: int, end: int, now: int) -> int:
        if start < now or not is_length_allowed(start, end):
            raise WrongTime(f"{start} to {end}")
        if sum(booking.end > now for booking in self._of(member)) == 2:
            raise TooMany(member)
        in_room = (booking for booking in self.store.all() if booking.room == room)
        if any(overlaps(booking, start, end) for booking in in_room):
            raise Taken(room)
        return self.store.add(member, room, start, end)

    def cancel(self, member: str, number: int, now: int) -> None:
        booking = {booking.id: booking for booking in self._of(member)}.get(number)
        if booking is None:
            raise Missing(number)
        if now >= booking.start:
            raise TooLate(number)
        self.store.remove(number)
