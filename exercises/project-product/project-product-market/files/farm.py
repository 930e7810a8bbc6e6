"""The database of the farm shop, its errors, and another customer for the tests."""

import sqlite3


class NoSuchBox(Exception):
    """There is no box with this id."""


class NotFree(Exception):
    """There are not enough boxes."""


class NoSuchReservation(Exception):
    """There is no reservation with this id."""


class Farm:
    """A new database in a file: 3 boxes of apples (1), 5 of beans (2) and 2 of eggs (3)."""

    def __init__(self, path="farm.db"):
        self.path = path
        db = sqlite3.connect(path)
        db.executescript("""
        DROP TABLE IF EXISTS line;
        DROP TABLE IF EXISTS reservation;
        DROP TABLE IF EXISTS box;
        CREATE TABLE box (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            free INTEGER NOT NULL CHECK (free >= 0));
        CREATE TABLE reservation (
            id INTEGER PRIMARY KEY,
            customer TEXT NOT NULL);
        CREATE TABLE line (
            reservation_id INTEGER NOT NULL REFERENCES reservation (id),
            box_id INTEGER NOT NULL REFERENCES box (id),
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (reservation_id, box_id));
        INSERT INTO box VALUES (1, 'apples', 3), (2, 'beans', 5), (3, 'eggs', 2);
        """)
        db.close()

    def connect(self):
        """Return a new connection, with foreign keys switched on."""
        db = sqlite3.connect(self.path, timeout=5)
        db.execute("PRAGMA foreign_keys = ON")
        return db

    def rows(self, query):
        """Return what is stored now, seen by another connection."""
        db = sqlite3.connect(self.path)
        rows = db.execute(query).fetchall()
        db.close()
        return rows


class BusyFarm(Farm):
    """The same farm, with another customer: Eve comes between your look and your change, if she can."""

    def __init__(self, wish, path="farm.db"):
        super().__init__(path)
        self.wish, self.has_come, self.got = wish, False, False

    def connect(self):
        db = super().connect()
        looked = []

        def watch(statement):
            word = statement.split(None, 1)[0].upper()
            if word in ("SELECT", "WITH"):
                looked.append(word)
            elif looked and word != "PRAGMA" and not self.has_come:
                self.has_come = True
                self._eve()

        db.set_trace_callback(watch)
        return db

    def _eve(self):
        other = sqlite3.connect(self.path, timeout=0)
        try:
            with other:
                self.wish(other)
            self.got = True
        except sqlite3.Error:
            pass  # the database is locked: she has to wait
        finally:
            other.close()


def takes(box, count):
    """A wish of Eve: take boxes."""

    def wish(db):
        sql = "UPDATE box SET free = free - ? WHERE id = ?"
        db.execute(sql, (count, box))

    return wish


def cancels(number):
    """A wish of Eve: cancel a reservation of one box 1."""

    def wish(db):
        db.execute("DELETE FROM line WHERE reservation_id = ?", (number,))
        if db.execute("DELETE FROM reservation WHERE id = ?", (number,)).rowcount:
            db.execute("UPDATE box SET free = free + 1 WHERE id = 1")

    return wish
