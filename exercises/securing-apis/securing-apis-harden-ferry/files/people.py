"""Who may log in; a toy: in life the passwords are hashed, see 6.3."""

import secrets

_PEOPLE = {"mia": "blue tram to the quay", "noa": "green tram to the quay"}


def exists(name):
    """Say whether there is such a user."""
    return name in _PEOPLE


def is_right(name, password):
    """Say whether there is such a user with this password."""
    right = _PEOPLE.get(name, "nobody has this one")
    return secrets.compare_digest(right.encode(), password.encode()) and name in _PEOPLE
