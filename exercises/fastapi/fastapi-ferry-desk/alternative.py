from datetime import UTC, datetime
from typing import Annotated

from ask import ask
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Query, Request
from pydantic import BaseModel

KEYS = {"k-tower": "tower", "k-desk": "desk"}  # made-up keys


class Sailing(BaseModel):
    id: int
    leaves: datetime
    free: int


def clock() -> datetime:
    return datetime.now(UTC)


def with_key(request: Request) -> None:
    if request.headers.get("X-Key") not in KEYS:
        raise HTTPException(401, "unknown key")


def make_app() -> FastAPI:
    app = FastAPI()
    router = APIRouter(prefix="/sailings", dependencies=[Depends(with_key)])
    first = Sailing(id=1, leaves=datetime(2026, 5, 1, 9, 30, tzinfo=UTC), free=4)
    sailings = {first.id: first}

    def known(number: int) -> Sailing:
        sailing = sailings.get(number)
        if sailing:
            return sailing
        raise HTTPException(404, "no such sailing")

    Known = Annotated[Sailing, Depends(known)]

    @router.get("/{number}")
    def show(sailing: Known) -> Sailing:
        return sailing

    @router.post("/{number}/seats")
    def take(
        sailing: Known,
        now: Annotated[datetime, Depends(clock)],
        seats: Annotated[int, Query(ge=1, le=8)] = 1,
    ) -> Sailing:
        if sailing.leaves <= now or sailing.free < seats:
            raise HTTPException(409, "it has left, or is full")
        sailing.free -= seats
        return sailing

    app.include_router(router)
    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "GET", "/sailings/1", headers={"X-Key": "k-tower"}))
