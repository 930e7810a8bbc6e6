"""A database for the ferry, and helpers for the checks."""

import sqlite3

from fastapi.testclient import TestClient


def database(path=":memory:"):
    """Return a new database: Color has 3 free seats, Nora 8."""
    db = sqlite3.connect(path, check_same_thread=False)
    db.executescript("""
        CREATE TABLE sailing (
            id INTEGER PRIMARY KEY, ship TEXT NOT NULL,
            free INTEGER NOT NULL);
        CREATE TABLE booking (
            id INTEGER PRIMARY KEY,
            sailing_id INTEGER NOT NULL REFERENCES sailing (id),
            name TEXT NOT NULL CHECK (name <> ''),
            seats INTEGER NOT NULL);
        INSERT INTO sailing VALUES (1, 'Color', 3), (2, 'Nora', 8);
    """)
    db.commit()
    return db


def rows(db):
    """Return the free seats of all sailings, and all bookings."""
    free = db.execute("SELECT free FROM sailing ORDER BY id").fetchall()
    sql = "SELECT sailing_id, name, seats FROM booking ORDER BY id"
    return [one for (one,) in free], db.execute(sql).fetchall()


def kept(db):
    """Return the rows after all that was not committed is undone."""
    db.rollback()
    return rows(db)


def post(app, sailing_id, name, seats):
    """Return the status and the JSON of one booking."""
    client = TestClient(app, raise_server_exceptions=False)
    body = {"name": name, "seats": seats}
    reply = client.post(f"/sailings/{sailing_id}/bookings", json=body)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None


def outcome(function, *args):
    """Return the result, or the name of the error."""
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__


class Fake:
    """A repository without a database: it says what it was told."""

    def __init__(self, works):
        self.works = works
        self.calls = []

    def take(self, sailing_id, seats):
        self.calls.append(("take", sailing_id, seats))
        return self.works

    def add(self, sailing_id, name, seats):
        self.calls.append(("add", sailing_id, name, seats))
        return 77
