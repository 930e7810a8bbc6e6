"""A database in memory with the table `book`."""

import sqlite3

ROWS = [
    (1, "Rivers", "Mori", 2019),
    (2, "Salt", "O'Hara", 2024),
    (3, "Bread", "O'Hara", 2011),
    (4, "Masks", "Li", 2020),
    (5, "Ash", "Lind", 2022),
    (6, "Clay", "O'Hara", 2024),
]


def filled(rows=ROWS):
    """Return a connection; a row is (id, title, author, year)."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL,"
        " author TEXT NOT NULL, year INTEGER NOT NULL)"
    )
    db.executemany("INSERT INTO book VALUES (?, ?, ?, ?)", rows)
    db.commit()
    return db
