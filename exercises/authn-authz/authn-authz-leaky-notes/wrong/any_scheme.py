from itertools import count
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel

USERS = {"t-mia": "mia", "t-noa": "noa"}  # a toy: made-up tokens


class NewNote(BaseModel, extra="forbid"):
    text: str


def current_user(authorization: Annotated[str, Header()] = "") -> str:
    token = authorization.split(" ")[-1]
    if token not in USERS:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return USERS[token]


User = Annotated[str, Depends(current_user)]


def make_app() -> FastAPI:
    app = FastAPI()
    notes: dict[int, dict] = {}
    numbers = count(1)

    def find(number: int, user: str) -> dict:
        note = notes.get(number)
        if note is None or note["owner"] != user:
            raise HTTPException(404)
        return note

    @app.post("/notes", status_code=201)
    def add(new: NewNote, user: User):
        number = next(numbers)
        notes[number] = {"id": number, "owner": user, "text": new.text}
        return notes[number]

    @app.get("/notes/{number}")
    def read(number: int, user: User):
        return find(number, user)

    @app.delete("/notes/{number}", status_code=204)
    def remove(number: int, user: User):
        find(number, user)
        del notes[number]

    return app
