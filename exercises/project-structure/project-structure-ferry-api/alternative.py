from threading import Lock
from typing import Annotated

from fastapi import APIRouter, Body, FastAPI
from fastapi.responses import JSONResponse


class Harbour:
    """A toy storage for one process, with a lock for its threads."""

    def __init__(self, free):
        self.free = free
        self.bookings = []
        self.lock = Lock()

    def book(self, sailing, seats):
        with self.lock:
            if self.free[sailing] < seats:
                return None
            self.free[sailing] -= seats
            booking = {
                "id": len(self.bookings) + 1,  # bookings are never removed
                "sailing": sailing,
                "seats": seats,
            }
            self.bookings.append(booking)
            return booking


def sailings_router(free):
    router = APIRouter()

    @router.get("/sailings")
    def sailings():
        pairs = sorted(free.items())
        return [{"name": name, "free": seats} for name, seats in pairs]

    return router


def bookings_router(free):
    router = APIRouter()
    harbour = Harbour(free)

    @router.post("/bookings")
    def book(sailing: Annotated[str, Body()], seats: Annotated[int, Body(gt=0)]):
        if sailing not in free:
            return JSONResponse({"detail": "unknown"}, 404)
        booking = harbour.book(sailing, seats)
        if booking is None:
            return JSONResponse({"detail": "full"}, 409)
        return JSONResponse(booking, 201)

    @router.get("/bookings/{number}")
    def read(number: int):
        if not 1 <= number <= len(harbour.bookings):
            return JSONResponse({"detail": "unknown"}, 404)
        return harbour.bookings[number - 1]

    return router


def create_app(free):
    own = free.copy()
    app = FastAPI()
    for make in (sailings_router, bookings_router):
        app.include_router(make(own))
    return app
