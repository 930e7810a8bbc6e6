"""Tries statements on a new database in memory."""

import sqlite3


def accepted(tables, statements):
    """Run each statement; return for each whether the database accepts it."""
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA foreign_keys = ON")
    db.executescript(tables)
    answers = []
    for statement in statements:
        try:
            db.execute(statement)
            answers.append(True)
        except sqlite3.IntegrityError:
            answers.append(False)
    return answers


def rows(tables, statements, query):
    """Run the statements; return the rows of the query."""
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA foreign_keys = ON")
    db.executescript(tables)
    for statement in statements:
        db.execute(statement)
    return db.execute(query).fetchall()
