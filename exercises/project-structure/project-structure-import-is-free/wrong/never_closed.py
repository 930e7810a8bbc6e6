from contextlib import asynccontextmanager

import storage
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app):
    app.state.connection = storage.connect()
    yield


def create_app():
    app = FastAPI(title="Ferry", lifespan=lifespan)

    @app.get("/sailings")
    def list_sailings(request: Request) -> list[str]:
        return request.app.state.connection.sailings()

    return app
