"""Who has an account; a toy: in life the passwords are hashed, see 6.3."""

import secrets

_PEOPLE = {"ana": (7, "blue tram to the quay"), "bo": (8, "seven warm stones")}


def log_in(name, password):
    """Return the id of the person, or None if the name or the password is wrong."""
    number, right = _PEOPLE.get(name, (None, "nobody has this one"))
    return number if secrets.compare_digest(right.encode(), password.encode()) else None


def exists(number):
    """Say whether there is an account with this id."""
    return any(number == known for known, _ in _PEOPLE.values())
