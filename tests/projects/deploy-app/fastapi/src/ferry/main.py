"""A reference for deploy-app: FastAPI and SQLAlchemy."""

import logging

from fastapi import FastAPI, Response
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from ferry.settings import read_settings

log = logging.getLogger("ferry")


def create_app() -> FastAPI:
    settings = read_settings()
    engine = create_engine(settings.database)
    app = FastAPI(title="Ferry")

    @app.get("/live")
    def live() -> dict[str, str]:
        return {"version": settings.version}

    @app.get("/ready")
    def ready(response: Response) -> dict[str, bool | str]:
        try:
            with engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError as error:
            log.warning("the database does not answer: %s", type(error).__name__)
            response.status_code = 503
            return {"ready": False}
        return {"ready": True}

    return app
