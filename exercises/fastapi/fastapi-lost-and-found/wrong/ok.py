from typing import Annotated

from ask import ask
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field


class Found(BaseModel):
    what: Annotated[str, Field(min_length=1, max_length=100)]
    deck: Annotated[int, Field(ge=1, le=9)]


def make_app() -> FastAPI:
    app = FastAPI()
    items: dict[int, dict] = {}

    def item(number: int) -> dict:
        if number not in items:
            raise HTTPException(404, "no such item")
        return items[number]

    @app.post("/items")
    def add(found: Found):
        number = len(items) + 1
        items[number] = {"id": number, **found.model_dump(), "returned": False}
        return items[number]

    @app.get("/items/{number}")
    def show(number: int):
        return item(number)

    @app.post("/items/{number}/return")
    def give_back(number: int):
        one = item(number)
        if one["returned"]:
            raise HTTPException(409, "it was returned already")
        one["returned"] = True
        return one

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/items", {"what": "blue umbrella", "deck": 2}))
    print(ask(app, "GET", "/items/1"))
