"""A database with the tables of the project, and a clock for tests."""

import sqlite3


def new_db(path=":memory:"):
    """Return a database with the accounts 7 and 8, and an empty table session."""
    db = sqlite3.connect(path)
    db.executescript("""
    CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE session (
        digest TEXT PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES account (id),
        expires REAL NOT NULL);
    INSERT INTO account VALUES (7, 'ana'), (8, 'bo');
    """)
    return db


class Clock:
    """A clock that stands still until it is moved: clock.now += 10."""

    def __init__(self, now=1000.0):
        self.now = now

    def __call__(self):
        return self.now
