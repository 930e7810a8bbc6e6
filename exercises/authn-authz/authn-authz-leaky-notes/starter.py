from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel

USERS = {"t-mia": "mia", "t-noa": "noa"}  # a toy: made-up tokens


class NewNote(BaseModel):
    text: str
    owner: str | None = None


def current_user(authorization: Annotated[str, Header()] = "") -> str:
    token = authorization.removeprefix("Bearer ")
    if token not in USERS:
        raise HTTPException(403)
    return USERS[token]


User = Annotated[str, Depends(current_user)]


def make_app() -> FastAPI:
    app = FastAPI()
    notes: dict[int, dict] = {}

    @app.post("/notes", status_code=201)
    def add(new: NewNote, user: User):
        number = len(notes) + 1
        notes[number] = {
            "id": number,
            "owner": new.owner or user,
            "text": new.text,
        }
        return notes[number]

    @app.get("/notes/{number}")
    def read(number: int, user: User):
        if number not in notes:
            raise HTTPException(404)
        return notes[number]

    @app.delete("/notes/{number}", status_code=204)
    def remove(number: int):
        if number not in notes:
            raise HTTPException(404)
        del notes[number]

    return app
