import time
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException, Request
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse
from people import exists, is_right

TOKENS = {"t-mia": "mia", "t-noa": "noa"}  # a toy: made-up tokens


def current_user(authorization: Annotated[str, Header()] = "") -> str:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or token not in TOKENS:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return TOKENS[token]


User = Annotated[str, Depends(current_user)]


def make_app(clock=time.time) -> FastAPI:
    app = FastAPI()
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["*"],
        allow_headers=["*"],
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

    @app.exception_handler(Exception)
    async def fault(request: Request, error: Exception):
        return JSONResponse({"detail": str(error)}, 500)

    @app.get("/sailings")
    def all_sailings(limit: int = 20):
        return sailings[:limit]

    @app.get("/bookings/{number}")
    def read(number: int, user: User):
        if number not in bookings:
            raise HTTPException(404)
        return bookings[number]

    @app.patch("/me")
    def change(body: dict, user: User):
        users[user].update(body)
        return users[user]

    @app.post("/login")
    def login(body: dict):
        if not exists(body["name"]):
            raise HTTPException(404, "no such user")
        if not is_right(body["name"], body["password"]):
            raise HTTPException(401, "wrong password")
        return {"name": body["name"]}

    @app.get("/fault")
    def broken():  # broken on purpose: leave it
        raise RuntimeError("db at 10.0.0.5, user ferry_admin")

    return app
