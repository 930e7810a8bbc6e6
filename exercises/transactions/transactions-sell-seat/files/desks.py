"""Two desks that sell seats from one database file."""

import os
import sqlite3
import tempfile

SELL = "UPDATE trip SET seats = seats - 1 WHERE id = ? AND seats > 0"


class Cursor(sqlite3.Cursor):
    def execute(self, sql, values=()):
        self.connection.before_statement()
        return super().execute(sql, values)


class Desk(sqlite3.Connection):
    """A connection: the other desk sells a seat between two of its statements."""

    other = None
    statements = 0
    sold_by_other = 0

    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, sql, values=()):
        return self.cursor().execute(sql, values)

    def before_statement(self):
        self.statements += 1
        if self.other is None or self.statements < 2 or self.sold_by_other:
            return
        try:
            with self.other:
                self.sold_by_other = self.other.execute(SELL, (1,)).rowcount
        except sqlite3.OperationalError:
            self.sold_by_other = 0  # locked: it comes too late


def opened(folder, seats):
    """Make a database with trip 1; return a connection to it."""
    path = os.path.join(folder, "trips.db")
    db = sqlite3.connect(path, factory=Desk, timeout=0)
    db.execute("PRAGMA synchronous = OFF")  # a toy: it does not wait for the disk
    with db:
        db.execute("CREATE TABLE trip (id INTEGER PRIMARY KEY, seats INTEGER)")
        db.execute("INSERT INTO trip VALUES (1, ?)", (seats,))
    db.statements = 0
    return db


def alone(sell, seats, trip_id=1):
    """Sell without another desk; return the answer and the committed seats."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        db = opened(folder, seats)
        answer = sell(db, trip_id)
        db.rollback()
        left = db.execute("SELECT seats FROM trip").fetchone()[0]
        db.close()
    return answer, left


def rush(sell, seats):
    """Sell while the other desk sells, too; return what is wrong, or 'fine'."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        db = opened(folder, seats)
        db.other = sqlite3.connect(os.path.join(folder, "trips.db"), timeout=0)
        sold = int(bool(sell(db, 1)))
        db.rollback()
        sold += db.sold_by_other
        left = db.other.execute("SELECT seats FROM trip").fetchone()[0]
        db.other.close()
        db.close()
    if left < 0:
        return f"{left} seats are left"
    if seats - sold != left:
        return f"{sold} of {seats} seats are sold, and {left} are left"
    return "fine"
