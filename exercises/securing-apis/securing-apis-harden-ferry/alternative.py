import time
from collections import Counter
from typing import Annotated

from fastapi import Body, Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from people import is_right
from pydantic import BaseModel, ConfigDict, constr
from starlette.middleware.cors import CORSMiddleware

TOKENS = {"t-mia": "mia", "t-noa": "noa"}  # a toy: made-up tokens


def current_user(authorization: Annotated[str, Header()] = "") -> str:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or token not in TOKENS:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return TOKENS[token]


User = Annotated[str, Depends(current_user)]


class NewPhone(BaseModel):
    model_config = ConfigDict(extra="forbid")

    phone: constr(max_length=20)


def make_app(clock=time.time) -> FastAPI:
    app = FastAPI()
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["https://ferry.example"],
        allow_methods=["*"],
        allow_headers=["*"],
    )
    phones = {"mia": "", "noa": ""}
    mine = {("mia", 1): 2, ("noa", 2): 8}
    tries = Counter()

    @app.exception_handler(Exception)
    def fault(request: Request, error: Exception):
        return JSONResponse({"detail": "internal error"}, status_code=500)

    @app.get("/sailings")
    def all_sailings(limit: int = 20):
        if not 1 <= limit <= 100:
            raise HTTPException(422, "limit is from 1 to 100")
        return [{"id": n + 1, "harbour": "North Quay"} for n in range(limit)]

    @app.get("/bookings/{number}")
    def read(number: int, user: User):
        if (user, number) in mine:
            return {"id": number, "owner": user, "seats": mine[user, number]}
        raise HTTPException(404)

    @app.patch("/me")
    def change(body: NewPhone, user: User):
        phones[user] = body.phone
        return {"name": user, "role": "passenger", "phone": phones[user]}

    @app.post("/login")
    def login(response: Response, name: str = Body(), password: str = Body()):
        window = name, clock() // 60
        tries[window] += 1
        if tries[window] > 5:
            raise HTTPException(429, "too many", headers={"Retry-After": "60"})
        if is_right(name, password):
            return {"name": name}
        raise HTTPException(401, "no")

    @app.get("/fault")
    def broken():
        raise RuntimeError("db at 10.0.0.5, user ferry_admin")

    return app
