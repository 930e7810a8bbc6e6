def make_table(db):
    """Make the empty table."""
    with db:
        db.execute("CREATE TABLE stock (item TEXT UNIQUE NOT NULL, pieces INTEGER)")


def deliver(db, rows):
    """Add the pieces of each row to the stock."""
    with db:
        for item, pieces in rows:
            new = (item,)
            db.execute("INSERT INTO stock VALUES (?, 0) ON CONFLICT DO NOTHING", new)
            values = {"item": item, "pieces": pieces}
            db.execute(
                "UPDATE stock SET pieces = pieces + :pieces WHERE item = :item", values
            )


def sell(db, item, pieces):
    """Take pieces out of the stock; False if there are too few."""
    with db:
        found = db.execute(
            "UPDATE stock SET pieces = pieces - :n WHERE item = :item"
            " AND pieces - :n >= 0 RETURNING item",
            {"n": pieces, "item": item},
        ).fetchone()
    return found is not None


def low(db, least):
    """Return items with too few pieces, the fewest first."""
    rows = db.execute("SELECT item, pieces FROM stock ORDER BY pieces, item")
    return [(item, pieces) for item, pieces in rows if pieces < least]


def remove_empty(db):
    """Delete the items without pieces; return how many they were."""
    with db:
        empty = db.execute("SELECT COUNT(*) FROM stock WHERE pieces = 0").fetchone()[0]
        db.execute("DELETE FROM stock WHERE pieces = 0")
    return empty
