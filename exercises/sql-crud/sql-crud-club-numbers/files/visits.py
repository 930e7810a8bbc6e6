"""A database in memory with the table `visit`."""

import sqlite3

ROWS = [
    ("Zoo", "2026-05-02", 40),
    ("Zoo", "2026-05-09", None),
    ("Pool", "2026-05-03", 25),
    ("Mine", "2026-05-03", None),
    ("Mine", "2026-05-31", None),
    ("Pool", "2026-05-10", 15),
    ("Park", "2026-05-11", 90),
    ("Park", "2026-06-01", 10),
]


def filled(rows=ROWS):
    """Return a connection; a row is (place, day, guests)."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE visit (id INTEGER PRIMARY KEY, place TEXT NOT NULL,"
        " day TEXT NOT NULL, guests INTEGER)"
    )
    add = "INSERT INTO visit (place, day, guests) VALUES (?, ?, ?)"
    db.executemany(add, rows)
    db.commit()
    return db
