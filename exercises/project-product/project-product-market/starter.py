import sqlite3
from collections.abc import Callable


class Shop:
    def __init__(self, connect: Callable[[], sqlite3.Connection]):
        self.connect = connect

    def free(self) -> dict[int, int]: ...

    def reserve(self, customer: str, lines: dict[int, int]) -> int: ...

    def cancel(self, number: int) -> None: ...
