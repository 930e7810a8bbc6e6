import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from farm import NoSuchBox, NoSuchReservation, NotFree


class Shop:
    def __init__(self, connect: Callable[[], sqlite3.Connection]):
        self.connect = connect

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(self.connect()) as db:
            db.isolation_level = None
            yield db

    def free(self) -> dict[int, int]:
        with closing(self.connect()) as db:
            return dict(db.execute("SELECT id, free FROM box"))

    def reserve(self, customer: str, lines: dict[int, int]) -> int:
        with self.transaction() as db:
            sql = "INSERT INTO reservation (customer) VALUES (?)"
            number = db.execute(sql, (customer,)).lastrowid
            for box, count in lines.items():
                row = db.execute("SELECT free FROM box WHERE id = ?", (box,)).fetchone()
                if row is None:
                    raise NoSuchBox
                if row[0] < count:
                    raise NotFree
                db.execute("UPDATE box SET free = free - ? WHERE id = ?", (count, box))
                db.execute("INSERT INTO line VALUES (?, ?, ?)", (number, box, count))
            return number

    def cancel(self, number: int) -> None:
        with self.transaction() as db:
            sql = "SELECT count, box_id FROM line WHERE reservation_id = ?"
            lines = db.execute(sql, (number,)).fetchall()
            db.executemany("UPDATE box SET free = free + ? WHERE id = ?", lines)
            db.execute("DELETE FROM line WHERE reservation_id = ?", (number,))
            sql = "DELETE FROM reservation WHERE id = ?"
            if db.execute(sql, (number,)).rowcount == 0:
                raise NoSuchReservation
