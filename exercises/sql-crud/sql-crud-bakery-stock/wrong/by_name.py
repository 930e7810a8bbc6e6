def make_table(db):
    """Make the empty table."""
    db.execute(
        "CREATE TABLE stock (item TEXT PRIMARY KEY, pieces INTEGER NOT NULL"
        " CHECK (pieces >= 0))"
    )
    db.commit()


def deliver(db, rows):
    """Add the pieces of each row to the stock."""
    db.executemany(
        "INSERT INTO stock (item, pieces) VALUES (?, ?) ON CONFLICT (item)"
        " DO UPDATE SET pieces = stock.pieces + excluded.pieces",
        rows,
    )
    db.commit()


def sell(db, item, pieces):
    """Take pieces out of the stock; False if there are too few."""
    cursor = db.execute(
        "UPDATE stock SET pieces = pieces - ? WHERE item = ? AND pieces >= ?",
        (pieces, item, pieces),
    )
    db.commit()
    return cursor.rowcount == 1


def low(db, least):
    """Return items with too few pieces, the fewest first."""
    return db.execute(
        "SELECT item, pieces FROM stock WHERE pieces < ? ORDER BY item",
        (least,),
    ).fetchall()


def remove_empty(db):
    """Delete the items without pieces; return how many they were."""
    cursor = db.execute("DELETE FROM stock WHERE pieces = 0")
    db.commit()
    return cursor.rowcount
