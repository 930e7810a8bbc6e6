import sqlite3

from ferry import opened, stored


def in_transaction(db, work, attempts=3):
    """Run work(db) in a transaction; try again if the database is locked."""
    for attempt in range(1, attempts + 1):
        try:
            db.execute("BEGIN IMMEDIATE")
            result = work(db)
            db.execute("COMMIT")
            return result
        except sqlite3.OperationalError as error:
            db.rollback()
            if "locked" not in str(error) or attempt == attempts:
                raise
        except BaseException:
            db.rollback()
            raise


def move_booking(db, booking_id, sailing_id):
    """Move a booking to another sailing; False if that is not possible."""

    def work(db):
        query = "SELECT sailing_id, seats FROM booking WHERE id = ?"
        row = db.execute(query, (booking_id,)).fetchone()
        if row is None:
            return False
        old, seats = row
        take = "UPDATE sailing SET free = free - ? WHERE id = ? AND free >= ?"
        db.execute(take, (seats, sailing_id, seats))
        db.execute("UPDATE sailing SET free = free + ? WHERE id = ?", (seats, old))
        change = "UPDATE booking SET sailing_id = ? WHERE id = ?"
        db.execute(change, (sailing_id, booking_id))
        return True

    return in_transaction(db, work)


if __name__ == "__main__":
    db = opened(busy=2)
    print(move_booking(db, 1, 2))
    print(stored(db))
