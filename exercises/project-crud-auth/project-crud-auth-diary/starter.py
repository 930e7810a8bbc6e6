import sqlite3


class Diary:
    def __init__(self, db: sqlite3.Connection):
        self.db = db

    def add(self, owner: int, title: str, body: str) -> int: ...

    def get(self, owner: int, number: int) -> dict | None: ...

    def find(self, owner: int, word: str) -> list[int]: ...

    def change(
        self, owner: int, number: int, title: str | None = None, body: str | None = None
    ) -> bool: ...

    def remove(self, owner: int, number: int) -> bool: ...
