from contextlib import asynccontextmanager

import storage
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.connection = None
    yield
    if app.state.connection is not None:
        app.state.connection.close()


def create_app() -> FastAPI:
    app = FastAPI(title="Ferry", lifespan=lifespan)

    @app.get("/sailings")
    async def list_sailings(request: Request) -> list[str]:
        state = request.app.state
        if state.connection is None:
            state.connection = storage.connect()
        return state.connection.sailings()

    return app
