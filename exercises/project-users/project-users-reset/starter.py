import sqlite3
from collections.abc import Callable


class Resets:
    def __init__(
        self,
        db: sqlite3.Connection,
        clock: Callable[[], float],
        send: Callable[[str, str], object],
    ):
        self.db, self.clock, self.send = db, clock, send

    def ask(self, email: str) -> None: ...

    def use(self, token: str, password: str) -> bool: ...
