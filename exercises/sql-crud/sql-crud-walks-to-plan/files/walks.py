"""A database in memory with the table `walk`."""

import sqlite3

ROWS = [
    (1, "Castle", 12, "Ana"),
    (2, "Harbour", 6, None),
    (3, "Mill", 10, None),
    (4, "Dunes", 15, "Bo"),
    (5, "Lake", 12, None),
    (6, "Ridge", 9, "Ana"),
    (7, "Forest", 10, "Ana"),
]


def filled(rows=ROWS):
    """Return a connection; a row is (id, title, km, guide)."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE walk (id INTEGER PRIMARY KEY, title TEXT NOT NULL,"
        " km INTEGER NOT NULL, guide TEXT)"
    )
    db.executemany("INSERT INTO walk VALUES (?, ?, ?, ?)", rows)
    db.commit()
    return db
