"""A database in memory with the tables `guide` and `tour`."""

import sqlite3

GUIDES = [(1, "Edda"), (2, "Jonas"), (3, "Pia")]
TOURS = [(1, "Castle", 2), (2, "Old town", None), (3, "Harbour", 1), (4, "Bridges", 2)]


def filled(guides=GUIDES, tours=TOURS):
    """Return a connection; a tour is (id, title, guide_id)."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE guide (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute(
        "CREATE TABLE tour (id INTEGER PRIMARY KEY, title TEXT NOT NULL,"
        " guide_id INTEGER REFERENCES guide (id))"
    )
    db.executemany("INSERT INTO guide VALUES (?, ?)", guides)
    db.executemany("INSERT INTO tour VALUES (?, ?, ?)", tours)
    db.commit()
    return db
