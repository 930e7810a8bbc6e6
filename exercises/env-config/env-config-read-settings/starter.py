from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    harbour: str
    most_seats: int
    send_mail: bool


def read_settings(env: Mapping[str, str]) -> Settings:
    """Read the settings of the ferry, or raise ValueError."""
    return Settings(
        env["HARBOUR"],
        int(env.get("MOST_SEATS", "6")),
        bool(env.get("SEND_MAIL", "false")),
    )
