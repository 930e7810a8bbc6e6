from datetime import UTC, datetime

from ask import ask
from fastapi import FastAPI

KEYS = {"k-tower": "tower", "k-desk": "desk"}  # made-up keys


def clock() -> datetime:
    return datetime.now(UTC)


def make_app() -> FastAPI:
    app = FastAPI()

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "GET", "/sailings/1", headers={"X-Key": "k-tower"}))
