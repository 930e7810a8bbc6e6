from ask import ask
from fastapi import FastAPI
from tides import TIDES


def make_app() -> FastAPI:
    app = FastAPI()

    @app.get("/tides")
    def tides():
        return [{"hour": hour, "height": height} for hour, height in TIDES]

    return app


if __name__ == "__main__":
    print(ask(make_app(), "GET", "/tides?least=100"))
