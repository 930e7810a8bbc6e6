"""The service: it knows the sailings and nothing of versions. Leave it as it is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sailing:
    id: int
    harbour: str
    cents: int


_SAILINGS = {
    7: Sailing(7, "North Quay", 1250),
    8: Sailing(8, "Old Harbour", 900),
    9: Sailing(9, "North Quay", 1999),
}


def find(number: int) -> Sailing | None:
    """Return the sailing, or None if there is none."""
    return _SAILINGS.get(number)
