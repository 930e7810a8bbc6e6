import sqlite3


def place_order(db, customer, lines):
    """Store an order with its lines; return its id."""
    try:
        row = db.execute(
            "INSERT INTO orders (customer) VALUES (?) RETURNING id", (customer,)
        ).fetchone()
        db.executemany(
            "INSERT INTO line VALUES (?, ?, ?)",
            [(row[0], item, pieces) for item, pieces in lines],
        )
        for item, pieces in lines:
            db.execute(
                "UPDATE item SET pieces = pieces - ? WHERE name = ?", (pieces, item)
            )
    except sqlite3.IntegrityError as error:
        db.rollback()
        raise ValueError("an item is unknown, or there is too little of it") from error
    db.commit()
    return row[0]
