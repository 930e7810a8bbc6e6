"""What differs from place to place, read once at the start."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    # the error of a wrong value must not show the values
    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    database_url: str = Field(min_length=1)
    secret_key: SecretStr = Field(min_length=32)
    release: str = Field(min_length=1)
    hash_memory: int = Field(65536, ge=8)  # KiB for one password; the tests take less
