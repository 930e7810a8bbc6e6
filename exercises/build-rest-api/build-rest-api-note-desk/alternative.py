from itertools import count
from typing import Annotated

from ask import ask
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request, Response
from pydantic import BaseModel, Field


class NewNote(BaseModel):
    text: str = Field(min_length=1, max_length=200)


class Note(NewNote):
    id: int


router = APIRouter(prefix="/notes")


def all_notes(request: Request) -> dict[int, Note]:
    return request.app.state.notes


Notes = Annotated[dict[int, Note], Depends(all_notes)]


def known(number: int, notes: Notes) -> Note:
    note = notes.get(number)
    if note:
        return note
    raise HTTPException(404, "no such note")


Known = Annotated[Note, Depends(known)]


@router.post("", status_code=201)
def create(new: NewNote, notes: Notes, request: Request, response: Response) -> Note:
    note = Note(id=next(request.app.state.numbers), text=new.text)
    notes[note.id] = note
    response.headers["Location"] = f"/notes/{note.id}"
    return note


@router.get("")
def listing(notes: Notes) -> list[Note]:
    return list(notes.values())


@router.get("/{number}")
def read(note: Known) -> Note:
    return note


@router.put("/{number}")
def replace(note: Known, new: NewNote) -> Note:
    note.text = new.text
    return note


@router.delete("/{number}", status_code=204)
def remove(note: Known, notes: Notes) -> None:
    del notes[note.id]


def make_app() -> FastAPI:
    app = FastAPI()
    app.state.notes = {}
    app.state.numbers = count(1)
    app.include_router(router)
    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
