"""The tables of the choir, two singers, and two functions that stand for a slow hash."""

import hashlib
import hmac
import secrets
import sqlite3

TABLES = """
CREATE TABLE singer (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, hash TEXT NOT NULL);
CREATE TABLE login (digest TEXT PRIMARY KEY, singer_id INTEGER NOT NULL REFERENCES singer (id));
CREATE TABLE reset (
    digest TEXT PRIMARY KEY, singer_id INTEGER NOT NULL REFERENCES singer (id),
    made REAL NOT NULL, used INTEGER NOT NULL DEFAULT 0);
"""


class Clock:
    """A clock that you move by hand."""

    def __init__(self):
        self.now = 100_000.0

    def __call__(self):
        return self.now


def open_db(path):
    return sqlite3.connect(path)


def new_db(path=":memory:"):
    db = open_db(path)
    db.executescript(TABLES)
    for email, password in (
        ("noor@example.org", "tall green kettle"),
        ("bo@example.org", "a boat on a lake"),
    ):
        number = db.execute(
            "INSERT INTO singer (email, hash) VALUES (?, ?)",
            (email, make_hash(password)),
        ).lastrowid
        db.execute(
            "INSERT INTO login VALUES (?, ?)",
            (f"login of {email.split('@')[0]}", number),
        )
    db.commit()
    return db


def make_hash(password: str) -> str:
    return _hash(secrets.token_hex(8), password)


def fits(password: str, stored: str) -> bool:
    return hmac.compare_digest(stored, _hash(stored.split("$")[0], password))


def _hash(salt, password):
    return f"{salt}${hashlib.sha256((salt + password).encode()).hexdigest()}"
