"""Steps of the tests: log in, refresh, log out, and tokens of all kinds."""

from datetime import datetime, timedelta, timezone

import jwt
from ask import ask
from people import _PEOPLE

KEY = "a key for the tests only, and it is longer than 64 bytes, so it is never short"
OTHER = "quite another key for the tests, and it is longer than 64 bytes as well, yes"


def login(app, name, password=None):
    body = {"name": name, "password": password or _PEOPLE[name]}
    return ask(app, "POST", "/login", body=body)


def refresh(app, token):
    return ask(app, "POST", "/refresh", body={"refresh_token": token})


def logout(app, token):
    return ask(app, "POST", "/logout", body={"refresh_token": token})[0]


def me(app, token):
    return ask(app, "GET", "/me", token=token)


def token(minutes=5, aud="ferry", drop=None, key=KEY, algorithm="HS256"):
    """Return a token of mia; drop names a claim to leave out."""
    ends = datetime.now(timezone.utc) + timedelta(minutes=minutes)
    claims = {"sub": "mia", "aud": aud, "exp": ends}
    claims.pop(drop, None)
    return jwt.encode(claims, key, algorithm=algorithm)
