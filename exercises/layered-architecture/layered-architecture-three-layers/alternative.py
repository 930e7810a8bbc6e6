from typing import Annotated

from fastapi import Body, Depends, FastAPI, Request
from fastapi.responses import JSONResponse


class FerryError(Exception):
    code = 500


class SoldOut(FerryError):
    code = 409


class TooManySeats(FerryError):
    code = 422


class SqliteBookings:
    def __init__(self, db):
        self.db = db

    def take(self, sailing_id, seats):
        changed = self.db.execute(
            "UPDATE sailing SET free = free - ? WHERE id = ? AND ? <= free "
            "RETURNING id",
            (seats, sailing_id, seats),
        )
        return changed.fetchone() is not None

    def add(self, sailing_id, name, seats):
        added = self.db.execute(
            "INSERT INTO booking (sailing_id, name, seats) "
            "VALUES (?, ?, ?) RETURNING id",
            (sailing_id, name, seats),
        )
        return added.fetchone()[0]


def book(bookings, sailing_id, name, seats):
    if seats < 1 or seats > 6:
        raise TooManySeats(seats)
    if bookings.take(sailing_id, seats):
        return bookings.add(sailing_id, name, seats)
    raise SoldOut(sailing_id)


def make_app(db):
    app = FastAPI()

    @app.exception_handler(FerryError)
    async def refuse(request: Request, error: FerryError):
        return JSONResponse({"detail": type(error).__name__}, error.code)

    async def repository():
        return SqliteBookings(db)

    Repository = Annotated[SqliteBookings, Depends(repository)]

    @app.post("/sailings/{sailing}/bookings", status_code=201)
    async def post_booking(
        sailing: int,
        name: Annotated[str, Body()],
        seats: Annotated[int, Body()],
        bookings: Repository,
    ):
        try:
            number = book(bookings, sailing, name, seats)
        except Exception:
            db.rollback()
            raise
        db.commit()
        return {"seats": seats, "id": number}

    return app
