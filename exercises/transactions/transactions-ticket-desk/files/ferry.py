"""A database file of a ferry, and another program that locks it."""

import os
import sqlite3
import tempfile

TABLES = """
CREATE TABLE sailing (
    id INTEGER PRIMARY KEY,
    free INTEGER NOT NULL CHECK (free >= 0)
);
CREATE TABLE booking (
    id INTEGER PRIMARY KEY,
    sailing_id INTEGER NOT NULL REFERENCES sailing (id),
    name TEXT NOT NULL,
    seats INTEGER NOT NULL
);
"""


class Cursor(sqlite3.Cursor):
    def execute(self, sql, values=()):
        try:
            return super().execute(sql, values)
        except sqlite3.OperationalError:
            self.connection.was_refused()
            raise


class Connection(sqlite3.Connection):
    """A connection; the other program unlocks after `busy` refused statements."""

    busy = 0
    other = None
    folder = None

    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, sql, values=()):
        return self.cursor().execute(sql, values)

    def was_refused(self):
        self.busy -= 1
        if self.busy == 0:
            self.other.rollback()


def opened(sailings=((1, 5), (2, 2)), bookings=((1, 1, "Ana", 2),), busy=0):
    """Return a connection; the database is locked for the first `busy` tries."""
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    path = os.path.join(folder.name, "ferry.db")
    db = sqlite3.connect(path, factory=Connection, isolation_level=None, timeout=0)
    db.folder = folder
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = OFF")  # a toy: it does not wait for the disk
    db.executescript(TABLES)
    for row in sailings:
        db.execute("INSERT INTO sailing VALUES (?, ?)", row)
    for row in bookings:
        db.execute("INSERT INTO booking VALUES (?, ?, ?, ?)", row)
    db.other = sqlite3.connect(path, isolation_level=None, timeout=0)
    if busy:
        db.other.execute("BEGIN EXCLUSIVE")
        db.busy = busy
    return db


def stored(db):
    """Return what another program sees: free seats and bookings."""
    if db.other.in_transaction:
        db.other.rollback()
    return (
        dict(db.other.execute("SELECT id, free FROM sailing ORDER BY id")),
        db.other.execute("SELECT * FROM booking ORDER BY id").fetchall(),
    )
