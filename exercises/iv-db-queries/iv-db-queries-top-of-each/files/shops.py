"""A database in memory with the tables `shop` and `day`."""

import sqlite3

SHOPS = [(1, "Quay"), (2, "Hill"), (3, "Mill")]
DAYS = [
    (1, "2026-05-01", 300),
    (1, "2026-05-02", 450),
    (1, "2026-05-03", 450),
    (1, "2026-05-04", 450),
    (2, "2026-05-01", 120),
]


def filled(shops=SHOPS, days=DAYS):
    """Return a connection; a day is (shop_id, date, takings)."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE shop (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")
    db.execute(
        "CREATE TABLE day (shop_id INTEGER NOT NULL REFERENCES shop, date TEXT NOT NULL,"
        " takings INTEGER NOT NULL, PRIMARY KEY (shop_id, date))"
    )
    db.executemany("INSERT INTO shop VALUES (?, ?)", shops)
    db.executemany("INSERT INTO day VALUES (?, ?, ?)", days)
    db.commit()
    return db
