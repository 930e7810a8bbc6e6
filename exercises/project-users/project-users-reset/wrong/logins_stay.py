import hashlib
import secrets
import sqlite3
from collections.abc import Callable

from choir import make_hash

LIFE, HOUR, MAILS, SHORTEST = 1200, 3600, 3, 12


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class Resets:
    def __init__(
        self,
        db: sqlite3.Connection,
        clock: Callable[[], float],
        send: Callable[[str, str], object],
    ):
        self.db, self.clock, self.send = db, clock, send

    def ask(self, email: str) -> None:
        row = self.db.execute(
            "SELECT id, email FROM singer WHERE email = ?", (email.lower(),)
        ).fetchone()
        if row is None:
            return
        number, stored = row
        now = self.clock()
        sql = "SELECT count(*) FROM reset WHERE singer_id = ? AND made > ?"
        (sent,) = self.db.execute(sql, (number, now - HOUR)).fetchone()
        if sent >= MAILS:
            return
        token = secrets.token_urlsafe(32)
        with self.db:
            self.db.execute("UPDATE reset SET used = 1 WHERE singer_id = ?", (number,))
            self.db.execute(
                "INSERT INTO reset VALUES (?, ?, ?, 0)", (digest(token), number, now)
            )
        self.send(stored, token)

    def use(self, token: str, password: str) -> bool:
        if len(password) < SHORTEST:
            raise ValueError(f"a password has {SHORTEST} characters or more")
        take = """
            UPDATE reset SET used = 1
            WHERE digest = ? AND used = 0 AND made > ? RETURNING singer_id"""
        with self.db:
            row = self.db.execute(take, (digest(token), self.clock() - LIFE)).fetchone()
            if row is None:
                return False
            (number,) = row
            self.db.execute(
                "UPDATE singer SET hash = ? WHERE id = ?", (make_hash(password), number)
            )
            self.db.execute("UPDATE reset SET used = 1 WHERE singer_id = ?", (number,))
        return True
