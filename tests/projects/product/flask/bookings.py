"""The rules. Each use case is one transaction that runs alone."""

from contextlib import contextmanager

MOST = 4
FREE = "SELECT seats - (SELECT coalesce(sum(seats), 0) FROM taken WHERE workshop = :id) FROM workshop WHERE id = :id"


class Refused(Exception):
    def __init__(self, reason, text):
        super().__init__(text)
        self.reason = reason


@contextmanager
def alone(db):
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def book(db, me, lines):
    with alone(db):
        sql = "INSERT INTO booking (person, state) VALUES (?, 'booked')"
        number = db.execute(sql, (me,)).lastrowid
        for workshop, seats in lines:
            add_line(db, me, number, workshop, seats)
    return one(db, me, number)


def add_line(db, me, number, workshop, seats):
    found = db.execute("SELECT host, day FROM workshop WHERE id = ?", (workshop,)).fetchone()
    if found is None:
        raise Refused("missing", f"there is no workshop {workshop}")
    if found["host"] == me:
        raise Refused("own", "this is a workshop of your own")
    if db.execute(FREE, {"id": workshop}).fetchone()[0] < seats:
        raise Refused("rule", "not enough seats are free")
    held = db.execute("SELECT workshop, day, seats FROM taken WHERE person = ?", (me,)).fetchall()
    if sum(row["seats"] for row in held if row["workshop"] == workshop) + seats > MOST:
        raise Refused("rule", f"at most {MOST} seats in one workshop")
    if any(row["day"] == found["day"] and row["workshop"] != workshop for row in held):
        raise Refused("rule", "one workshop a day")
    db.execute("INSERT INTO line VALUES (?, ?, ?)", (number, workshop, seats))


def cancel(db, me, number):
    with alone(db):
        booking = one(db, me, number)
        if booking["state"] != "booked":
            raise Refused("rule", "this booking is cancelled already")
        db.execute("UPDATE booking SET state = 'cancelled' WHERE id = ?", (number,))
    return one(db, me, number)


def one(db, me, number):
    found = db.execute("SELECT id, state FROM booking WHERE id = ? AND person = ?", (number, me)).fetchone()
    if found is None:
        raise Refused("nothing", "there is no such booking")
    lines = db.execute("SELECT workshop, seats FROM line WHERE booking = ? ORDER BY rowid", (number,))
    return {**found, "lines": [dict(line) for line in lines]}


def own(db, me):
    rows = db.execute("SELECT id FROM booking WHERE person = ? ORDER BY id DESC", (me,)).fetchall()
    return [one(db, me, row["id"]) for row in rows]
