"""Saves trips in a new database file, and reads them from it again."""

import os
import sqlite3
import tempfile

connect = sqlite3.connect


def quick(*values, **options):
    """Connect; a toy does not wait for the disk, which may be busy."""
    db = connect(*values, **options)
    db.execute("PRAGMA synchronous = OFF")
    return db


sqlite3.connect = quick


def saved(save_trips, *lists):
    """Call save_trips for each list; return its answers and the saved trips."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = os.path.join(folder, "trips.db")
        answers = [save_trips(path, trips) for trips in lists]
        db = connect(path)
        rows = db.execute("SELECT boat_id, hours FROM trip ORDER BY id").fetchall()
        db.close()
    return answers, rows
