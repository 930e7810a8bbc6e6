from store import MemoryStore


class Desk:
    def __init__(self, store: MemoryStore):
        self.store = store

    def book(self, member: str, room: str, start: int, end: int, now: int) -> int: ...

    def cancel(self, member: str, number: int, now: int) -> None: ...
