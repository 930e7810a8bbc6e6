from collections.abc import Mapping
from dataclasses import dataclass

SWITCH = {
    "1": True,
    "true": True,
    "yes": True,
    "0": False,
    "false": False,
    "no": False,
}


@dataclass(frozen=True)
class Settings:
    harbour: str
    most_seats: int
    send_mail: bool


def read_settings(env: Mapping[str, str]) -> Settings:
    """Read the settings of the ferry, or raise ValueError."""
    harbour = env.get("HARBOUR")
    if harbour is None:
        raise ValueError("HARBOUR is not set")
    try:
        most_seats = int(env.get("MOST_SEATS", "6"))
    except ValueError:
        raise ValueError("MOST_SEATS must be a whole number") from None
    if most_seats < 1:
        raise ValueError("MOST_SEATS must be 1 or more")
    word = env.get("SEND_MAIL", "false").strip().lower()
    if word not in SWITCH:
        raise ValueError("SEND_MAIL must be true or false")
    return Settings(harbour, most_seats, SWITCH[word])
