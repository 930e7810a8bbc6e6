from contextlib import asynccontextmanager

import storage
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app: FastAPI):
    """Open the storage while the app runs."""
    app.state.connection = storage.connect()
    try:
        yield
    finally:
        app.state.connection.close()


def create_app() -> FastAPI:
    """Build a new app. It opens nothing before it starts."""
    app = FastAPI(title="Ferry", lifespan=lifespan)

    @app.get("/sailings")
    def list_sailings(request: Request) -> list[str]:
        return request.app.state.connection.sailings()

    return app
