from ferry import opened, stored


def in_transaction(db, work, attempts=3):
    """Run work(db) in a transaction; try again if the database is locked."""


def move_booking(db, booking_id, sailing_id):
    """Move a booking to another sailing; False if that is not possible."""


if __name__ == "__main__":
    db = opened(busy=2)
    print(move_booking(db, 1, 2))
    print(stored(db))
