from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, Field

USERS = {  # a toy: made-up tokens
    "t-mia": {"name": "mia", "role": "passenger"},
    "t-zoe": {"name": "zoe", "role": "passenger"},
    "t-noa": {"name": "noa", "role": "staff"},
}
SAILINGS = {1: "North Quay", 2: "Île Verte"}


class NewBooking(BaseModel):
    model_config = ConfigDict(extra="forbid")

    sailing_id: int
    seats: Annotated[int, Field(ge=1, le=8)]


class Booking(NewBooking):
    id: int
    name: str


Sent = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]


def signed_in(sent: Sent, request: Request) -> None:
    user = USERS.get(sent.credentials)
    if user is None:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    request.state.user = user


def make_app() -> FastAPI:
    app = FastAPI()
    sailings = [{"id": id, "harbour": name} for id, name in SAILINGS.items()]
    bookings: list[Booking] = []
    made: list[int] = [0]
    private = APIRouter(dependencies=[Depends(signed_in)])

    @app.get("/sailings")
    def all_sailings():
        return sailings

    @private.delete("/sailings/{id}", status_code=204)
    def cancel(id: int, request: Request) -> None:
        if request.state.user["role"] != "staff":
            raise HTTPException(403, "staff only")
        for sailing in sailings:
            if sailing["id"] == id:
                sailings.remove(sailing)
                return
        raise HTTPException(404, "no such sailing")

    @private.post("/bookings", status_code=201)
    def book(new: NewBooking, request: Request) -> Booking:
        if all(sailing["id"] != new.sailing_id for sailing in sailings):
            raise HTTPException(404, "no such sailing")
        made[0] += 1
        name = request.state.user["name"]
        bookings.append(Booking(id=made[0], name=name, **new.model_dump()))
        return bookings[-1]

    def find(number: int, user: dict) -> Booking:
        for booking in bookings:
            seen = user["role"] == "staff" or booking.name == user["name"]
            if booking.id == number and seen:
                return booking
        raise HTTPException(404, "no such booking")

    @private.get("/bookings/{number}")
    def read(number: int, request: Request) -> Booking:
        return find(number, request.state.user)

    @private.delete("/bookings/{number}", status_code=204)
    def remove(number: int, request: Request) -> None:
        booking = find(number, request.state.user)
        if booking.name != request.state.user["name"]:
            raise HTTPException(403, "not yours")
        bookings.remove(booking)

    app.include_router(private)
    return app
