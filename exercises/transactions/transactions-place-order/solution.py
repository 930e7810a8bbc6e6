from shop import filled, stored


def place_order(db, customer, lines):
    """Store an order with its lines; return its id."""
    with db:
        add = "INSERT INTO orders (customer) VALUES (?)"
        order_id = db.execute(add, (customer,)).lastrowid
        for item, pieces in lines:
            taken = db.execute(
                "UPDATE item SET pieces = pieces - ? WHERE name = ? AND pieces >= ?",
                (pieces, item, pieces),
            )
            if taken.rowcount == 0:
                raise ValueError(f"not enough of {item}")
            add_line = "INSERT INTO line (order_id, item, pieces) VALUES (?, ?, ?)"
            db.execute(add_line, (order_id, item, pieces))
    return order_id


if __name__ == "__main__":
    db = filled()
    print(place_order(db, "Ana", [("lamp", 2), ("rope", 4)]))
    print(stored(db))
