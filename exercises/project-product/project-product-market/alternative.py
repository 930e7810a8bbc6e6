from farm import NoSuchBox, NoSuchReservation, NotFree

TAKE = "UPDATE box SET free = free - :count WHERE id = :box AND free >= :count"
GIVE = "UPDATE box SET free = free + :count WHERE id = :box"
LINE = "INSERT INTO line VALUES (:number, :box, :count)"
BACK = "DELETE FROM line WHERE reservation_id = ? RETURNING box_id, count"
DROP = "DELETE FROM reservation WHERE id = ?"


def run(connect, use_case, *args):
    """Run a use case in a transaction of its own."""
    db = connect()
    try:
        result = use_case(db, *args)
        db.commit()
        return result
    except BaseException:
        db.rollback()
        raise
    finally:
        db.close()


def read(db):
    return {
        box: count for box, count in db.execute("SELECT id, free FROM box ORDER BY id")
    }


def reserve(db, customer, lines):
    if not set(lines) <= set(read(db)):
        raise NoSuchBox(lines)
    for box, count in lines.items():
        if not db.execute(TAKE, {"box": box, "count": count}).rowcount:
            raise NotFree(box)
    cursor = db.cursor()
    cursor.execute("INSERT INTO reservation (customer) VALUES (?)", (customer,))
    number = cursor.lastrowid
    rows = [
        {"number": number, "box": box, "count": count} for box, count in lines.items()
    ]
    cursor.executemany(LINE, rows)
    return number


def cancel(db, number):
    lines = db.execute(BACK, (number,)).fetchall()
    if not db.execute(DROP, (number,)).rowcount:
        raise NoSuchReservation(number)
    db.executemany(GIVE, [{"box": box, "count": count} for box, count in lines])


class Shop:
    def __init__(self, connect):
        self.connect = connect

    def free(self):
        return run(self.connect, read)

    def reserve(self, customer, lines):
        return run(self.connect, reserve, customer, lines)

    def cancel(self, number):
        run(self.connect, cancel, number)
