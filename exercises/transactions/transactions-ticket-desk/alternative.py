import sqlite3


def once(db, work):
    """Run work(db) in one transaction."""
    db.execute("BEGIN")
    with db:
        return work(db)


def in_transaction(db, work, attempts=3):
    """Run work(db) in a transaction; try again if the database is locked."""
    while True:
        attempts -= 1
        try:
            return once(db, work)
        except sqlite3.OperationalError as error:
            if attempts == 0 or getattr(error, "sqlite_errorcode", 0) != 5:
                raise


def move_booking(db, booking_id, sailing_id):
    """Move a booking to another sailing; False if that is not possible."""
    try:
        return in_transaction(db, lambda db: moved(db, booking_id, sailing_id))
    except (LookupError, sqlite3.IntegrityError):
        return False


def moved(db, booking_id, sailing_id):
    query = "SELECT sailing_id, seats FROM booking WHERE id = ?"
    for old, seats in db.execute(query, (booking_id,)).fetchall():
        for sailing, number in [(old, seats), (sailing_id, -seats)]:
            change = "UPDATE sailing SET free = free + ? WHERE id = ?"
            if db.execute(change, (number, sailing)).rowcount != 1:
                raise LookupError(sailing)
        change = "UPDATE booking SET sailing_id = ? WHERE id = ?"
        db.execute(change, (sailing_id, booking_id))
        return True
    return False
