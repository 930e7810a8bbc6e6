from typing import Annotated

from ask import ask
from fastapi import FastAPI, Query
from pydantic import BaseModel, Field
from tides import TIDES


class Tide(BaseModel):
    hour: int
    height: int


class Wish(BaseModel):
    least: int = Field(0, ge=0, le=1000)
    limit: int = Field(24, ge=1, le=24)
    newest_first: bool = False


def make_app() -> FastAPI:
    app = FastAPI()

    @app.get("/tides")
    def tides(wish: Annotated[Wish, Query()]) -> list[Tide]:
        found = [Tide(hour=hour, height=height) for hour, height in TIDES]
        found = [tide for tide in found if tide.height >= wish.least]
        return found[:: -1 if wish.newest_first else 1][: wish.limit]

    return app


if __name__ == "__main__":
    print(ask(make_app(), "GET", "/tides?least=100"))
