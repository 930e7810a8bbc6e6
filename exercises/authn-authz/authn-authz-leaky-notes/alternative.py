from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict

USERS = {"t-mia": "mia", "t-noa": "noa"}  # a toy: made-up tokens


class NewNote(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: str


Sent = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]


def current_user(sent: Sent) -> str:
    user = USERS.get(sent.credentials)
    if user is None:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return user


User = Annotated[str, Depends(current_user)]


def make_app() -> FastAPI:
    app = FastAPI()
    notes = []

    def own_note(number: int, user: User) -> dict:
        for note in notes:
            if note["id"] == number and note["owner"] == user:
                return note
        raise HTTPException(404, "no such note")

    Own = Annotated[dict, Depends(own_note)]
    app.state.last = 0

    @app.post("/notes", status_code=201)
    def add(new: NewNote, user: User):
        app.state.last += 1
        note = {"id": app.state.last, "owner": user, "text": new.text}
        notes.append(note)
        return note

    @app.get("/notes/{number}")
    def read(note: Own):
        return note

    @app.delete("/notes/{number}", status_code=204)
    def remove(note: Own) -> None:
        notes.remove(note)

    return app
