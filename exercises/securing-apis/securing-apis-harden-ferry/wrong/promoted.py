import logging
import time
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException, Query, Request
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse
from people import is_right
from pydantic import BaseModel, Field

TOKENS = {"t-mia": "mia", "t-noa": "noa"}  # a toy: made-up tokens
TIMES, SECONDS = 5, 60


def current_user(authorization: Annotated[str, Header()] = "") -> str:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or token not in TOKENS:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return TOKENS[token]


User = Annotated[str, Depends(current_user)]


class Change(BaseModel):
    phone: str = Field(max_length=20)


class Profile(BaseModel):
    name: str
    role: str
    phone: str


class Login(BaseModel, extra="forbid"):
    name: str = Field(max_length=80)
    password: str = Field(max_length=200)


def make_app(clock=time.time) -> FastAPI:
    app = FastAPI()
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["https://ferry.example"],
        allow_methods=["GET", "POST", "PATCH"],
        allow_headers=["Authorization", "Content-Type"],
        allow_credentials=True,
    )
    users = {
        name: {"name": name, "role": "passenger", "phone": "", "password_hash": "x"}
        for name in ("mia", "noa")
    }
    bookings = {
        1: {"id": 1, "owner": "mia", "seats": 2},
        2: {"id": 2, "owner": "noa", "seats": 8},
    }
    sailings = [{"id": number, "harbour": "North Quay"} for number in range(1, 301)]
    attempts: dict[str, list[float]] = {}

    def slow_down(name: str) -> None:
        now = clock()
        recent = [t for t in attempts.get(name, []) if now - t < SECONDS]
        if len(recent) >= TIMES:
            wait = int(recent[0] + SECONDS - now) or 1
            raise HTTPException(429, headers={"Retry-After": str(wait)})
        attempts[name] = recent + [now]

    @app.exception_handler(Exception)
    async def fault(request: Request, error: Exception):
        logging.getLogger("ferry").debug("fault", exc_info=error)
        return JSONResponse({"detail": "internal error"}, 500)

    @app.get("/sailings")
    def all_sailings(limit: Annotated[int, Query(ge=1, le=100)] = 20):
        return sailings[:limit]

    @app.get("/bookings/{number}")
    def read(number: int, user: User):
        booking = bookings.get(number)
        if booking is None or booking["owner"] != user:
            raise HTTPException(404)
        return booking

    @app.patch("/me")
    def change(body: Change, user: User) -> Profile:
        users[user]["phone"] = body.phone
        return Profile(**users[user])

    @app.post("/login")
    def login(body: Login):
        slow_down(body.name)
        if not is_right(body.name, body.password):
            raise HTTPException(401, "wrong name or password")
        return {"name": body.name}

    @app.get("/fault")
    def broken():  # broken on purpose: leave it
        raise RuntimeError("db at 10.0.0.5, user ferry_admin")

    return app
