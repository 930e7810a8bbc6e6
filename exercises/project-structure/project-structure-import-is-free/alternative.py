from contextlib import asynccontextmanager, closing

from fastapi import FastAPI
from storage import connect


def create_app() -> FastAPI:
    open_things = {}

    @asynccontextmanager
    async def lifespan(app: FastAPI):
        with closing(connect()) as connection:
            open_things["storage"] = connection
            yield

    app = FastAPI(lifespan=lifespan)

    @app.get("/sailings")
    def list_sailings() -> list[str]:
        return open_things["storage"].sailings()

    return app
