from fastapi import FastAPI
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """The configuration of the ferry."""

    model_config = SettingsConfigDict(
        env_prefix="FERRY_", frozen=True, hide_input_in_errors=True
    )

    harbour: str = Field(min_length=1)
    most_seats: int = Field(default=6, ge=1)
    send_mail: bool = False
    mail_key: SecretStr


def create_app(settings: Settings | None = None) -> FastAPI:
    """Build the app. Without settings, read the environment now."""
    if settings is None:
        settings = Settings()
    app = FastAPI(title="Ferry")

    @app.get("/info")
    def info() -> dict:
        return settings.model_dump(exclude={"mail_key"})

    return app
