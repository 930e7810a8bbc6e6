def place_order(db, customer, lines):
    """Store an order with its lines; return its id."""
    stock = dict(db.execute("SELECT name, pieces FROM item"))
    for item, pieces in lines:
        if stock.get(item, 0) < pieces:
            raise ValueError(f"not enough of {item}")
    with db:
        add = "INSERT INTO orders (customer) VALUES (?)"
        order_id = db.execute(add, (customer,)).lastrowid
        for item, pieces in lines:
            take = "UPDATE item SET pieces = pieces - ? WHERE name = ?"
            db.execute(take, (pieces, item))
            db.execute("INSERT INTO line VALUES (?, ?, ?)", (order_id, item, pieces))
    return order_id
