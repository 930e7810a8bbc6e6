"""A database with an empty table for the diary."""

import sqlite3


def new_db(path=":memory:"):
    """Return a connection to a database with the table entry."""
    db = sqlite3.connect(path)
    db.execute(
        """
        CREATE TABLE IF NOT EXISTS entry (
            id INTEGER PRIMARY KEY,
            owner INTEGER NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL)
        """
    )
    db.commit()
    return db
