from ask import ask
from fastapi import FastAPI


def make_app() -> FastAPI:
    app = FastAPI()

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
