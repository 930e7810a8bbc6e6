from itertools import count
from typing import Annotated

from ask import ask
from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel, Field


class Found(BaseModel):
    what: str = Field(min_length=1, max_length=100)
    deck: int = Field(ge=1, le=9)


class Item(Found):
    id: int
    returned: bool = False


def make_app() -> FastAPI:
    app = FastAPI()
    items: dict[int, Item] = {}
    numbers = count(1)

    def known(number: int) -> Item:
        try:
            return items[number]
        except KeyError:
            raise HTTPException(404, "no such item") from None

    Known = Annotated[Item, Depends(known)]

    @app.post("/items", status_code=201)
    def add(found: Found) -> Item:
        item = Item(id=next(numbers), **found.model_dump())
        items[item.id] = item
        return item

    @app.get("/items/{number}")
    def show(item: Known) -> Item:
        return item

    @app.post("/items/{number}/return")
    def give_back(item: Known) -> Item:
        if item.returned:
            raise HTTPException(409, "it was returned already")
        item.returned = True
        return item

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/items", {"what": "blue umbrella", "deck": 2}))
    print(ask(app, "GET", "/items/1"))
