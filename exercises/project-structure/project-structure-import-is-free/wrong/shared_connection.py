from contextlib import asynccontextmanager

import storage
from fastapi import FastAPI

connection = None


@asynccontextmanager
async def lifespan(app: FastAPI):
    global connection
    connection = storage.connect()
    try:
        yield
    finally:
        connection.close()


def create_app() -> FastAPI:
    app = FastAPI(title="Ferry", lifespan=lifespan)

    @app.get("/sailings")
    async def list_sailings() -> list[str]:
        return connection.sailings()

    return app
