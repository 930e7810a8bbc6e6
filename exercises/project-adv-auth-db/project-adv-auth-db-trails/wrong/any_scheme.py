from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from people import find
from pydantic import BaseModel, Field

ASK = {"WWW-Authenticate": "Bearer"}


class NewTrail(BaseModel, extra="forbid"):
    title: str = Field(min_length=1, max_length=80)


def caller(authorization: Annotated[str, Header()] = "") -> dict:
    person = find(authorization.split(" ")[-1])
    if person is None:
        raise HTTPException(401, headers=ASK)
    return person


Caller = Annotated[dict, Depends(caller)]


def make_app() -> FastAPI:
    app = FastAPI()
    trails: dict[int, dict] = {}

    @app.get("/trails")
    def all_trails(person: Caller):
        return list(trails.values())

    @app.post("/trails", status_code=201)
    def add(body: NewTrail, person: Caller):
        if person["role"] not in {"member", "admin"}:
            raise HTTPException(403)
        number = max(trails, default=0) + 1
        trails[number] = {"id": number, "title": body.title, "owner": person["name"]}
        return trails[number]

    @app.delete("/trails/{number}", status_code=204)
    def delete(number: int, person: Caller) -> None:
        trail = trails.get(number)
        if trail is None:
            raise HTTPException(404)
        if person["role"] != "admin" and (
            person["role"] != "member" or trail["owner"] != person["name"]
        ):
            raise HTTPException(403)
        del trails[number]

    @app.get("/backup")
    def backup(person: Caller):
        if person["role"] != "admin":
            raise HTTPException(403)
        return {"trails": len(trails)}

    return app
