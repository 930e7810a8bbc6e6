from itertools import count
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, Field

USERS = {  # a toy: made-up tokens
    "t-mia": {"name": "mia", "role": "passenger"},
    "t-zoe": {"name": "zoe", "role": "passenger"},
    "t-noa": {"name": "noa", "role": "staff"},
}
SAILINGS = {1: "North Quay", 2: "Île Verte"}


class NewBooking(BaseModel, extra="forbid"):
    sailing_id: int
    seats: int = Field(ge=1, le=8)


def current_user(authorization: Annotated[str, Header()] = "") -> dict:
    token = authorization.split(" ")[-1]
    if token not in USERS:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return USERS[token]


User = Annotated[dict, Depends(current_user)]


def staff(user: User) -> dict:
    if user["role"] != "staff":
        raise HTTPException(403)
    return user


def make_app() -> FastAPI:
    app = FastAPI()
    sailings = dict(SAILINGS)
    bookings: dict[int, dict] = {}
    numbers = count(1)

    def find(number: int, user: dict) -> dict:
        booking = bookings.get(number)
        if booking is None:
            raise HTTPException(404)
        if user["role"] != "staff" and booking["name"] != user["name"]:
            raise HTTPException(404)
        return booking

    @app.get("/sailings")
    def all_sailings():
        return [{"id": id, "harbour": sailings[id]} for id in sorted(sailings)]

    @app.delete("/sailings/{id}", status_code=204, dependencies=[Depends(staff)])
    def cancel(id: int):
        if id not in sailings:
            raise HTTPException(404)
        del sailings[id]

    @app.post("/bookings", status_code=201)
    def book(new: NewBooking, user: User):
        if new.sailing_id not in sailings:
            raise HTTPException(404)
        number = next(numbers)
        bookings[number] = {
            "id": number,
            "sailing_id": new.sailing_id,
            "name": user["name"],
            "seats": new.seats,
        }
        return bookings[number]

    @app.get("/bookings/{number}")
    def read(number: int, user: User):
        return find(number, user)

    @app.delete("/bookings/{number}", status_code=204)
    def remove(number: int, user: User):
        if find(number, user)["name"] != user["name"]:
            raise HTTPException(403)
        del bookings[number]

    return app
