import sqlite3
from contextlib import closing
from typing import Annotated

from fastapi import FastAPI, Header, HTTPException
from pydantic import BaseModel, Field

SEATS = 10
TABLE = """
    CREATE TABLE IF NOT EXISTS booking
    (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, seats INTEGER NOT NULL)
"""


class NewBooking(BaseModel):
    seats: int = Field(ge=1)


def make_app(path: str) -> FastAPI:
    """Return an app that books each key once."""
    app = FastAPI()

    def connect():
        return closing(sqlite3.connect(path, isolation_level=None))

    def free_seats(db) -> int:
        (booked,) = db.execute("SELECT coalesce(sum(seats), 0) FROM booking").fetchone()
        return SEATS - booked

    with connect() as db:
        db.execute(TABLE)

    @app.get("/seats")
    def seats():
        with connect() as db:
            return {"free": free_seats(db)}

    @app.post("/bookings", status_code=201)
    def book(body: NewBooking, idempotency_key: Annotated[str | None, Header()] = None):
        if not idempotency_key:
            raise HTTPException(400, "Idempotency-Key is missing")
        with connect() as db:
            find = "SELECT id, seats FROM booking WHERE key = ?"
            known = db.execute(find, (idempotency_key,)).fetchone()
            if known and known[1] != body.seats:
                raise HTTPException(422, "this key belongs to another booking")
            if known:
                return {"id": known[0], "seats": known[1]}
            if body.seats > free_seats(db):
                raise HTTPException(409, "not enough seats")
            add = "INSERT INTO booking (key, seats) VALUES (?, ?)"
            number = db.execute(add, (idempotency_key, body.seats)).lastrowid
        return {"id": number, "seats": body.seats}

    return app
