"""A database in memory with the tables `clinic` and `visit`, and a count of what is asked."""

import sqlite3

CLINICS = [(1, "North"), (2, "South"), (3, "West")]
VISITS = [(1, "2026-02-03"), (1, "2026-05-11"), (2, "2025-12-30")]


def filled(clinics=CLINICS, visits=VISITS):
    """Return a connection; a visit is (clinic_id, day)."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE clinic (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute(
        "CREATE TABLE visit (id INTEGER PRIMARY KEY,"
        " clinic_id INTEGER REFERENCES clinic, day TEXT NOT NULL)"
    )
    db.executemany("INSERT INTO clinic VALUES (?, ?)", clinics)
    db.executemany("INSERT INTO visit (clinic_id, day) VALUES (?, ?)", visits)
    db.commit()
    return db


def asked(db, function):
    """Call function(db); return how many statements it sent, and its result."""
    sent = []
    db.set_trace_callback(sent.append)
    try:
        result = function(db)
    finally:
        db.set_trace_callback(None)
    return len(sent), result
