"""A database in memory with the table `shed`."""

import sqlite3


def filled(rows=(("north", 5), ("south", 0))):
    """Return a connection; a row is (name, jackets)."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE shed (name TEXT PRIMARY KEY,"
        " jackets INTEGER NOT NULL CHECK (jackets >= 0))"
    )
    db.executemany("INSERT INTO shed VALUES (?, ?)", rows)
    db.commit()
    return db


def jackets(db):
    """Return the jackets of each shed as a dictionary."""
    return dict(db.execute("SELECT name, jackets FROM shed ORDER BY name"))
