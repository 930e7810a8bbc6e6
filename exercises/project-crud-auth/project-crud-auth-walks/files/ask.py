"""Asks an app without a server, and makes tokens, good and bad ones."""

from datetime import datetime, timedelta, timezone

import jwt
from fastapi.testclient import TestClient


def ask(app, method, path, token=None, body=None):
    """Return (status, JSON), or (status, None) for an empty answer."""
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    client = TestClient(app, raise_server_exceptions=False)
    reply = client.request(method, path, headers=headers, json=body)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None


def status(app, method, path, token=None, body=None):
    """Return the status only."""
    return ask(app, method, path, token, body)[0]


def token_for(key, person="7", minutes=5, algorithm="HS256", **others):
    """Make a token; with minutes=None it has no end."""
    claims = {"sub": person, **others}
    if minutes is not None:
        claims["exp"] = datetime.now(timezone.utc) + timedelta(minutes=minutes)
    return jwt.encode(claims, None if algorithm == "none" else key, algorithm=algorithm)


def mixed(text, signature):
    """Return the claims of one token with the signature of another one."""
    return text.rpartition(".")[0] + "." + signature.rpartition(".")[2]
