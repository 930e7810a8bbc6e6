from datetime import UTC, datetime
from typing import Annotated

from ask import ask
from fastapi import Depends, FastAPI, Header, HTTPException, Query
from pydantic import BaseModel

KEYS = {"k-tower": "tower", "k-desk": "desk"}  # made-up keys


class Sailing(BaseModel):
    id: int
    leaves: datetime
    free: int


def clock() -> datetime:
    return datetime.now(UTC)


def caller(x_key: Annotated[str, Header()] = "") -> str:
    if x_key not in KEYS:
        raise HTTPException(401, "unknown key")
    return KEYS[x_key]


Caller = Annotated[str, Depends(caller)]


def make_app() -> FastAPI:
    app = FastAPI()
    leaves = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)
    sailings = {1: {"id": 1, "leaves": leaves, "free": 4, "captain": "R. Holm"}}

    def found(number: int) -> dict:
        if number not in sailings:
            raise HTTPException(404, "no such sailing")
        return sailings[number]

    @app.get("/sailings/{number}", response_model=Sailing)
    def show(number: int, who: Caller):
        return found(number)

    @app.post("/sailings/{number}/seats", response_model=Sailing)
    def take(
        number: int,
        who: Caller,
        notify: bool = False,
        seats: Annotated[int, Query(ge=1, le=8)] = 1,
    ):
        one = found(number)
        now = clock()
        if now >= one["leaves"]:
            raise HTTPException(409, "it has left")
        if one["free"] < seats:
            raise HTTPException(409, "not enough seats")
        one["free"] -= seats
        return one

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "GET", "/sailings/1", headers={"X-Key": "k-tower"}))
