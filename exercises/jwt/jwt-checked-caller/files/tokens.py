"""Tokens for the tests, good ones and bad ones."""

from datetime import datetime, timedelta, timezone

import jwt

KEY = "a key for the tests only, and it is longer than 64 bytes, so it is never short"
OTHER = "quite another key for the tests, and it is longer than 64 bytes as well, yes"


def make(
    sub="mia",
    aud="ferry",
    minutes=5,
    nbf_minutes=None,
    drop=None,
    key=KEY,
    algorithm="HS256",
):
    """Return a token; drop names a claim to leave out."""
    now = datetime.now(timezone.utc)
    claims = {"sub": sub, "aud": aud, "exp": now + timedelta(minutes=minutes)}
    if nbf_minutes is not None:
        claims["nbf"] = now + timedelta(minutes=nbf_minutes)
    claims.pop(drop, None)
    return jwt.encode(claims, key, algorithm=algorithm)


def changed():
    """Return a good token in which somebody changed the user."""
    header, _, signature = make(sub="mia").split(".")
    _, claims, _ = make(sub="noa", key=OTHER).split(".")
    return f"{header}.{claims}.{signature}"
