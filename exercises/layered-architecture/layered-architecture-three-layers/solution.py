import sqlite3
from typing import Protocol

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel


class SoldOut(Exception):
    """There are not enough free seats on this sailing."""


class TooManySeats(Exception):
    """A booking has 1 to 6 seats."""


class Bookings(Protocol):
    """What the service needs from its storage."""

    def take(self, sailing_id: int, seats: int) -> bool: ...

    def add(self, sailing_id: int, name: str, seats: int) -> int: ...


class SqliteBookings:
    """The repository: all the SQL, and no commit."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def take(self, sailing_id: int, seats: int) -> bool:
        sql = """UPDATE sailing SET free = free - :seats
                 WHERE id = :id AND free >= :seats"""
        values = {"id": sailing_id, "seats": seats}
        return self.db.execute(sql, values).rowcount == 1

    def add(self, sailing_id: int, name: str, seats: int) -> int:
        sql = "INSERT INTO booking (sailing_id, name, seats) VALUES (?, ?, ?)"
        return self.db.execute(sql, (sailing_id, name, seats)).lastrowid


def book(bookings: Bookings, sailing_id: int, name: str, seats: int) -> int:
    """The service: the rules, without HTTP and without SQL."""
    if not 1 <= seats <= 6:
        raise TooManySeats
    if not bookings.take(sailing_id, seats):
        raise SoldOut
    return bookings.add(sailing_id, name, seats)


class Wish(BaseModel):
    name: str
    seats: int


def make_app(db: sqlite3.Connection) -> FastAPI:
    """The controller: HTTP, and the commit of each use case."""
    app = FastAPI()

    @app.post("/sailings/{sailing_id}/bookings", status_code=201)
    async def post_booking(sailing_id: int, wish: Wish) -> dict:
        try:
            with db:
                bookings = SqliteBookings(db)
                number = book(bookings, sailing_id, wish.name, wish.seats)
        except TooManySeats:
            raise HTTPException(422, "1 to 6 seats") from None
        except SoldOut:
            raise HTTPException(409, "not enough free seats") from None
        return {"id": number, "seats": wish.seats}

    return app
