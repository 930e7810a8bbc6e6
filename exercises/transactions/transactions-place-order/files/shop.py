"""A database in memory: `item`, `orders` and `line` of a shop."""

import sqlite3

TABLES = """
CREATE TABLE item (
    name TEXT PRIMARY KEY,
    pieces INTEGER NOT NULL CHECK (pieces >= 0)
);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE line (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    item TEXT NOT NULL REFERENCES item (name),
    pieces INTEGER NOT NULL CHECK (pieces > 0)
);
"""


def filled(items=(("lamp", 3), ("rope", 10))):
    """Return a connection to a new database; an item is (name, pieces)."""
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA foreign_keys = ON")
    db.executescript(TABLES)
    db.executemany("INSERT INTO item VALUES (?, ?)", items)
    db.commit()
    return db


def stored(db):
    """Return all that is stored: items, orders and lines."""
    return (
        dict(db.execute("SELECT name, pieces FROM item ORDER BY name")),
        db.execute("SELECT id, customer FROM orders ORDER BY id").fetchall(),
        db.execute("SELECT * FROM line ORDER BY order_id, item, pieces").fetchall(),
    )
