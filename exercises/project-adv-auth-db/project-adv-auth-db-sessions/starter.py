import sqlite3
from collections.abc import Callable


class Sessions:
    def __init__(self, db: sqlite3.Connection, clock: Callable[[], float]):
        self.db, self.clock = db, clock

    def start(self, account_id: int) -> str: ...

    def find(self, token: str) -> int | None: ...

    def end(self, token: str) -> None: ...

    def end_all(self, account_id: int) -> None: ...
