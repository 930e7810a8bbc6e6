import hashlib
import secrets
import sqlite3
from collections.abc import Callable

LIFE = 900


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class Sessions:
    def __init__(self, db: sqlite3.Connection, clock: Callable[[], float]):
        self.db, self.clock = db, clock

    def start(self, account_id: int) -> str:
        token = secrets.token_urlsafe(32)
        row = (digest(token), account_id, self.clock() + LIFE)
        with self.db:
            self.db.execute("INSERT INTO session VALUES (?, ?, ?)", row)
        return token

    def find(self, token: str) -> int | None:
        sql = "SELECT account_id FROM session WHERE digest = ? AND expires > ?"
        row = self.db.execute(sql, (digest(token), self.clock())).fetchone()
        return None if row is None else row[0]

    def end(self, token: str) -> None:
        self.db.execute("DELETE FROM session WHERE digest = ?", (digest(token),))

    def end_all(self, account_id: int) -> None:
        with self.db:
            self.db.execute("DELETE FROM session WHERE account_id = ?", (account_id,))
