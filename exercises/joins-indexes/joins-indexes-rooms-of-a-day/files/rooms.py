"""A database in memory with the tables `room` and `meeting`."""

import sqlite3

ROOMS = [(1, "Oak"), (2, "Elm"), (3, "Ash")]
MEETINGS = [
    (1, "2026-03-02", 12),
    (2, "2026-03-03", 5),
    (1, "2026-03-02", None),
    (1, "2026-03-03", 7),
]


def filled(rooms=ROOMS, meetings=MEETINGS):
    """Return a connection; a meeting is (room_id, day, people)."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute(
        "CREATE TABLE meeting (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL"
        " REFERENCES room (id), day TEXT NOT NULL, people INTEGER)"
    )
    db.executemany("INSERT INTO room VALUES (?, ?)", rooms)
    add = "INSERT INTO meeting (room_id, day, people) VALUES (?, ?, ?)"
    db.executemany(add, meetings)
    db.commit()
    return db
