from itertools import count

from fastapi import APIRouter, FastAPI, HTTPException
from pydantic import BaseModel, Field


class NewBooking(BaseModel):
    sailing: str
    seats: int = Field(ge=1)


def sailings_router(free: dict[str, int]) -> APIRouter:
    """Return the endpoints about sailings."""
    router = APIRouter(prefix="/sailings")

    @router.get("")
    async def list_sailings() -> list[dict]:
        return [{"name": name, "free": free[name]} for name in sorted(free)]

    return router


def bookings_router(free: dict[str, int]) -> APIRouter:
    """Return the endpoints about bookings."""
    router = APIRouter(prefix="/bookings")
    bookings: dict[int, dict] = {}
    ids = count(1)

    # A toy storage: no await stands between the check and the change,
    # so in this one process no other request comes between them.
    @router.post("", status_code=201)
    async def book(new: NewBooking) -> dict:
        if new.sailing not in free:
            raise HTTPException(404, "no such sailing")
        if new.seats > free[new.sailing]:
            raise HTTPException(409, "not enough seats")
        free[new.sailing] -= new.seats
        booking = {"id": next(ids), **new.model_dump()}
        bookings[booking["id"]] = booking
        return booking

    @router.get("/{booking_id}")
    async def read_booking(booking_id: int) -> dict:
        if booking_id not in bookings:
            raise HTTPException(404, "no such booking")
        return bookings[booking_id]

    return router


def create_app(free: dict[str, int]) -> FastAPI:
    """Join the routers. The app has its own copy of the seats."""
    seats = free
    app = FastAPI(title="Ferry")
    app.include_router(sailings_router(seats))
    app.include_router(bookings_router(seats))
    return app
