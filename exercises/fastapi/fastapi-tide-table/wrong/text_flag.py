from typing import Annotated

from ask import ask
from fastapi import FastAPI, Query
from tides import TIDES


def make_app() -> FastAPI:
    app = FastAPI()

    @app.get("/tides")
    def tides(
        least: Annotated[int, Query(ge=0, le=1000)] = 0,
        limit: Annotated[int, Query(ge=1, le=24)] = 24,
        newest_first: str = "",
    ):
        found = [
            {"hour": hour, "height": height}
            for hour, height in TIDES
            if height >= least
        ]
        if newest_first:
            found.reverse()
        return found[:limit]

    return app


if __name__ == "__main__":
    print(ask(make_app(), "GET", "/tides?least=100"))
