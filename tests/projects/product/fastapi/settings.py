"""What the environment says, read once. An empty key ends the program."""

from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    database_url: str = "sqlite:///product.db"
    secret_key: str = Field(min_length=32)
    token_seconds: int = Field(3600, gt=0)


settings = Settings()
