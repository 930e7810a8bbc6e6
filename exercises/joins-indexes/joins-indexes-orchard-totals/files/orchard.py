"""A database in memory with the tables `field`, `harvest` and `cost`."""

import sqlite3

FIELDS = [(1, "Hill"), (2, "Brook"), (3, "Gate")]
HARVESTS = [(1, 300), (1, 200), (2, 80)]
COSTS = [(1, 50), (1, 20), (1, 30), (3, 15)]


def filled(fields=FIELDS, harvests=HARVESTS, costs=COSTS):
    """Return a connection; harvests are (field_id, kilos), costs (field_id, euros)."""
    db = sqlite3.connect(":memory:")
    db.executescript("""
    CREATE TABLE field (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE harvest (id INTEGER PRIMARY KEY, field_id INTEGER NOT NULL
        REFERENCES field (id), kilos INTEGER NOT NULL);
    CREATE TABLE cost (id INTEGER PRIMARY KEY, field_id INTEGER NOT NULL
        REFERENCES field (id), euros INTEGER NOT NULL);
    """)
    db.executemany("INSERT INTO field VALUES (?, ?)", fields)
    db.executemany("INSERT INTO harvest (field_id, kilos) VALUES (?, ?)", harvests)
    db.executemany("INSERT INTO cost (field_id, euros) VALUES (?, ?)", costs)
    db.commit()
    return db
