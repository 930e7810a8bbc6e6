from store import MemoryStore, Missing, Taken, TooLate, TooMany, WrongTime

LONGEST, MOST = 3, 2


class Desk:
    def __init__(self, store: MemoryStore):
        self.store = store

    def book(self, member: str, room: str, start: int, end: int, now: int) -> int:
        if not 1 <= end - start <= LONGEST or start < now:
            raise WrongTime
        bookings = self.store.all()
        for old in bookings:
            if old.room == room and start <= old.end and old.start <= end:
                raise Taken
        ahead = [old for old in bookings if old.member == member and old.end > now]
        if len(ahead) >= MOST:
            raise TooMany
        return self.store.add(member, room, start, end)

    def cancel(self, member: str, number: int, now: int) -> None:
        for old in self.store.all():
            if old.id == number and old.member == member:
                if old.start <= now:
                    raise TooLate
                self.store.remove(number)
                return
        raise Missing
