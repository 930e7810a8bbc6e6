from shop import filled, stored


def place_order(db, customer, lines):
    """Store an order with its lines; return its id."""


if __name__ == "__main__":
    db = filled()
    print(place_order(db, "Ana", [("lamp", 2), ("rope", 4)]))
    print(stored(db))
