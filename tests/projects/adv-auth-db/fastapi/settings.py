"""What the environment says, read once. Without a secret, nothing starts."""

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    # the error of a wrong value must not show the values
    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    database_url: str = Field(min_length=1)
    secret_key: str = Field(min_length=16)
    token_seconds: int = Field(900, gt=0)
    refresh_seconds: int = Field(14 * 24 * 3600, gt=0)
    hash_memory: int = Field(65536, ge=8)
    admin_name: str = ""
    admin_password: str = ""


settings = Settings()
