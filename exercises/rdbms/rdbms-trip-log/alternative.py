import sqlite3
from contextlib import closing

TABLES = """
PRAGMA foreign_keys = ON;
CREATE TABLE IF NOT EXISTS boat (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS trip (
    id INTEGER PRIMARY KEY,
    boat_id INTEGER NOT NULL REFERENCES boat (id),
    hours INTEGER NOT NULL CHECK (hours > 0)
);
INSERT OR IGNORE INTO boat VALUES (1, 'Alba'), (2, 'Wind');
"""


def save_trips(path, trips):
    """Save the trips in the file; return those that the database refuses."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(TABLES)
        return [trip for trip in trips if not is_saved(db, trip)]


def is_saved(db, trip):
    try:
        with db:
            db.execute("INSERT INTO trip (boat_id, hours) VALUES (?, ?)", trip)
    except sqlite3.IntegrityError:
        return False
    return True
