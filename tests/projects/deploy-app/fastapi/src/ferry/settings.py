"""What differs from place to place."""

import os
from dataclasses import dataclass


class SettingsError(Exception):
    pass


@dataclass(frozen=True)
class Settings:
    version: str
    database: str


def setting(name: str) -> str:
    value = os.environ.get(name, "").strip()
    if not value:
        raise SettingsError(f"{name} is missing or empty")
    return value


def read_settings() -> Settings:
    return Settings(version=setting("APP_VERSION"), database=setting("DATABASE_URL"))
