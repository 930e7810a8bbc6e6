from typing import Annotated

from fastapi import FastAPI, Request
from pydantic import PositiveInt, SecretStr, StringConstraints
from pydantic_settings import BaseSettings


class Settings(BaseSettings, env_prefix="FERRY_", frozen=True):
    mail_key: SecretStr
    harbour: Annotated[str, StringConstraints(min_length=1)]
    most_seats: PositiveInt = 6
    send_mail: bool = False


def create_app(settings=None):
    app = FastAPI()
    app.state.settings = settings or Settings()

    @app.get("/info")
    async def info(request: Request):
        found = request.app.state.settings
        return {
            "harbour": found.harbour,
            "most_seats": found.most_seats,
            "send_mail": found.send_mail,
        }

    return app
