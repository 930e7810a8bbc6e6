"""A database in memory: `member`, `boat`, `trip` and `repair` of a sailing club."""

import sqlite3

TABLES = """
CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE boat (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE trip (
    id INTEGER PRIMARY KEY,
    boat_id INTEGER REFERENCES boat (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    day TEXT NOT NULL,
    km INTEGER NOT NULL
);
CREATE TABLE repair (
    id INTEGER PRIMARY KEY,
    boat_id INTEGER NOT NULL REFERENCES boat (id),
    euros INTEGER NOT NULL
);
"""
MEMBERS = [(1, "Ana"), (2, "Bo"), (3, "Cem"), (4, "Ana")]
BOATS = [(1, "Wind"), (2, "Alba"), (3, "Kiri")]
TRIPS = [
    (1, 2, 1, "2026-05-02", 12),
    (2, 1, 2, "2026-05-02", 8),
    (3, 2, 1, "2026-06-01", 20),
    (4, None, 2, "2026-06-03", 30),
    (5, 2, 4, "2025-07-01", 20),
]
REPAIRS = [(1, 2, 100), (2, 2, 50), (3, 3, 30)]


def filled(members=MEMBERS, boats=BOATS, trips=TRIPS, repairs=REPAIRS):
    """Return a connection to a new database with these rows."""
    db = sqlite3.connect(":memory:")
    db.executescript(TABLES)
    db.executemany("INSERT INTO member VALUES (?, ?)", members)
    db.executemany("INSERT INTO boat VALUES (?, ?)", boats)
    db.executemany("INSERT INTO trip VALUES (?, ?, ?, ?, ?)", trips)
    db.executemany("INSERT INTO repair VALUES (?, ?, ?)", repairs)
    db.commit()
    return db
