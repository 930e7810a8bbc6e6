from datetime import datetime, timedelta, timezone
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, Header, HTTPException
from people import exists, log_in
from pydantic import BaseModel, Field

LIFE = timedelta(minutes=10)
NEED = {"require": ["exp", "sub"]}


class Login(BaseModel):
    name: str
    password: str


class WalkIn(BaseModel, extra="forbid"):
    place: str = Field(min_length=1, max_length=60)
    km: int = Field(ge=1, le=200)


class WalkOut(WalkIn):
    id: int


def make_app(key: str) -> FastAPI:
    app = FastAPI()
    walks: dict[int, dict] = {}

    def caller(authorization: Annotated[str, Header()] = "") -> int:
        token = authorization.split(" ")[-1]
        refused = HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        try:
            claims = jwt.decode(token, key, algorithms=["HS256"], options=NEED)
            person = int(claims["sub"])
        except (jwt.InvalidTokenError, ValueError):
            raise refused from None
        if not exists(person):
            raise refused
        return person

    def own_walk(number: int, me: Annotated[int, Depends(caller)]) -> dict:
        walk = walks.get(number)
        if walk is None or walk["owner"] != me:
            raise HTTPException(404)
        return walk

    Me = Annotated[int, Depends(caller)]
    Own = Annotated[dict, Depends(own_walk)]

    @app.post("/login")
    def login(body: Login) -> dict:
        person = log_in(body.name, body.password)
        if person is None:
            raise HTTPException(401)
        claims = {"sub": str(person), "exp": datetime.now(timezone.utc) + LIFE}
        token = jwt.encode(claims, key, algorithm="HS256")
        return {"access_token": token, "token_type": "bearer"}

    @app.post("/walks", status_code=201)
    def add(body: WalkIn, me: Me) -> WalkOut:
        number = max(walks, default=0) + 1  # a toy: in life the database does it
        walks[number] = {"id": number, "owner": me, **body.model_dump()}
        return WalkOut(id=number, **body.model_dump())

    @app.get("/walks")
    def mine(me: Me) -> list[WalkOut]:
        return [out(walk) for walk in walks.values() if walk["owner"] == me]

    @app.get("/walks/{number}")
    def read(walk: Own) -> WalkOut:
        return out(walk)

    @app.put("/walks/{number}")
    def change(body: WalkIn, walk: Own) -> WalkOut:
        walk.update(body.model_dump())
        return out(walk)

    @app.delete("/walks/{number}", status_code=204)
    def remove(walk: Own) -> None:
        del walks[walk["id"]]

    return app


def out(walk: dict) -> WalkOut:
    return WalkOut(id=walk["id"], place=walk["place"], km=walk["km"])
