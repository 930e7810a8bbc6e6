from ask import ask
from fastapi import FastAPI


def make_app() -> FastAPI:
    app = FastAPI()

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/items", {"what": "blue umbrella", "deck": 2}))
    print(ask(app, "GET", "/items/1"))
