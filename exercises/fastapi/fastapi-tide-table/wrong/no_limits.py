from ask import ask
from fastapi import FastAPI
from tides import TIDES


def make_app() -> FastAPI:
    app = FastAPI()

    @app.get("/tides")
    def tides(least: int = 0, limit: int = 24, newest_first: bool = False):
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
