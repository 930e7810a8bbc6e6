"""A timetable in sqlite3, and a client that reads all of its pages."""

import sqlite3

ROWS = [
    (1, "08:00", "North Quay"),
    (2, "09:30", "Old Harbour"),
    (3, "08:00", "Old Harbour"),
    (4, "11:00", "North Quay"),
    (5, "09:30", "North Quay"),
    (6, "09:30", "West Pier"),
    (7, "07:15", "West Pier"),
]


def timetable(rows=ROWS):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE sailing (id INTEGER PRIMARY KEY, at TEXT, harbour TEXT)")
    db.executemany("INSERT INTO sailing VALUES (?, ?, ?)", rows)
    return db


def rows_read(page, limit):
    """How many rows of a hundred the function reads for one page."""
    db = timetable([(n, f"{n % 24:02}:00", "Pier") for n in range(1, 101)])
    read = []
    db.row_factory = lambda cursor, row: read.append(row) or row
    page(db, None, limit)
    return len(read)


def walk(page, db, limit, between=lambda number: None):
    """The ids of all pages, one list for each; at most 20 pages."""
    pages, after = [], None
    for number in range(20):
        rows, after = page(db, after, limit)
        pages.append([row["id"] for row in rows])
        if after is None:
            return pages
        between(number)
    return "the pages do not end"
