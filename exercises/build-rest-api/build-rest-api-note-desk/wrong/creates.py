from itertools import count
from typing import Annotated

from ask import ask
from fastapi import FastAPI, HTTPException, Response
from pydantic import BaseModel, Field


class NewNote(BaseModel):
    text: Annotated[str, Field(min_length=1, max_length=200)]


class Note(NewNote):
    id: int


def make_app() -> FastAPI:
    app = FastAPI()
    notes: dict[int, dict] = {}
    numbers = count(1)

    def found(number: int) -> dict:
        if number not in notes:
            raise HTTPException(404, "no such note")
        return notes[number]

    @app.post("/notes", status_code=201, response_model=Note)
    def create(note: NewNote, response: Response):
        number = next(numbers)
        notes[number] = {"id": number, "text": note.text}
        response.headers["Location"] = f"/notes/{number}"
        return notes[number]

    @app.get("/notes")
    def listing() -> list[Note]:
        return [Note(**notes[number]) for number in sorted(notes)]

    @app.get("/notes/{number}", response_model=Note)
    def read(number: int):
        return found(number)

    @app.put("/notes/{number}", response_model=Note)
    def put(number: int, note: NewNote):
        notes[number] = {"id": number, "text": note.text}
        return notes[number]

    @app.delete("/notes/{number}", status_code=204)
    def remove(number: int) -> None:
        del notes[found(number)["id"]]

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
