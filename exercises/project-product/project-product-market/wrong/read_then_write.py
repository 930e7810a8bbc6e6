import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from farm import NoSuchBox, NoSuchReservation, NotFree


class Shop:
    def __init__(self, connect: Callable[[], sqlite3.Connection]):
        self.connect = connect

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(self.connect()) as db, db:
            yield db

    def free(self) -> dict[int, int]:
        with closing(self.connect()) as db:
            return dict(db.execute("SELECT id, free FROM box"))

    def reserve(self, customer: str, lines: dict[int, int]) -> int:
        with self.transaction() as db:
            free = dict(db.execute("SELECT id, free FROM box"))
            for box, count in lines.items():
                if box not in free:
                    raise NoSuchBox
                if free[box] < count:
                    raise NotFree
            sql = "INSERT INTO reservation (customer) VALUES (?)"
            number = db.execute(sql, (customer,)).lastrowid
            for box, count in lines.items():
                left = free[box] - count
                db.execute("UPDATE box SET free = ? WHERE id = ?", (left, box))
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
