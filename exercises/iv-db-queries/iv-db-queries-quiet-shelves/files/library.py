"""A database in memory with the tables `shelf`, `book` and `loan`."""

import sqlite3

SHELVES = [(1, "Art"), (2, "Law"), (3, "Sea"), (4, "Zoo")]
BOOKS = [(1, 1), (2, 2), (3, 2), (4, None), (5, 3)]
LOANS = [(1, "2026-03-02"), (2, "2025-12-31"), (4, "2026-02-01"), (3, "2025-06-01")]


def filled(shelves=SHELVES, books=BOOKS, loans=LOANS):
    """Return a connection; a book is (id, shelf_id), a loan (book_id, day)."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE shelf (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute(
        "CREATE TABLE book (id INTEGER PRIMARY KEY, shelf_id INTEGER REFERENCES shelf)"
    )
    db.execute("CREATE TABLE loan (book_id INTEGER REFERENCES book, day TEXT NOT NULL)")
    db.executemany("INSERT INTO shelf VALUES (?, ?)", shelves)
    db.executemany("INSERT INTO book VALUES (?, ?)", books)
    db.executemany("INSERT INTO loan VALUES (?, ?)", loans)
    db.commit()
    return db
