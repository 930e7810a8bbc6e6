import hashlib
import secrets
import sqlite3

from choir import Taken, fits, make_hash

NOBODY = make_hash(secrets.token_hex(16))  # a stand-in for unknown addresses
SHORTEST = 12


def normal(email: str) -> str:
    return email.strip().lower()


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def check_length(password: str) -> None:
    if len(password) < SHORTEST:
        raise ValueError(f"a password has {SHORTEST} characters or more")


class Accounts:
    def __init__(self, db: sqlite3.Connection):
        self.db = db

    def register(self, email: str, password: str) -> int:
        check_length(password)
        row = (normal(email), make_hash(password))
        try:
            with self.db:
                return (
                    self.db.execute(
                        "INSERT INTO singer (email, hash) VALUES (?, ?)", row
                    ).lastrowid
                    or 0
                )
        except sqlite3.IntegrityError:
            raise Taken from None

    def login(self, email: str, password: str) -> str | None:
        row = self.db.execute(
            "SELECT id, hash FROM singer WHERE email = ?", (normal(email),)
        ).fetchone()
        number, stored = row or (None, NOBODY)
        if not fits(password, stored) or number is None:
            return None
        token = secrets.token_urlsafe(32)
        with self.db:
            self.db.execute(
                "INSERT INTO login (digest, singer_id) VALUES (?, ?)",
                (digest(token), number),
            )
        return token

    def who(self, token: str) -> dict | None:
        row = self._row(token)
        return None if row is None else {"id": row[0], "email": row[1]}

    def change_password(self, token: str, old: str, new: str) -> bool:
        check_length(new)
        number = self._proven(token, old)
        if number is None:
            return False
        with self.db:
            self.db.execute(
                "UPDATE singer SET hash = ? WHERE id = ?", (make_hash(new), number)
            )
            self.db.execute(
                "DELETE FROM login WHERE singer_id = ? AND digest <> ?",
                (number, digest(token)),
            )
        return True

    def close(self, token: str, password: str) -> bool:
        number = self._proven(token, password)
        if number is None:
            return False
        self.db.execute("DELETE FROM login WHERE singer_id = ?", (number,))
        self.db.execute("DELETE FROM singer WHERE id = ?", (number,))
        return True

    def _row(self, token: str) -> tuple[int, str, str] | None:
        sql = """
            SELECT singer.id, email, hash FROM login
            JOIN singer ON singer.id = singer_id WHERE digest = ?"""
        return self.db.execute(sql, (digest(token),)).fetchone()

    def _proven(self, token: str, password: str) -> int | None:
        """The id of the caller, if the password is theirs."""
        row = self._row(token)
        return row[0] if row is not None and fits(password, row[2]) else None
