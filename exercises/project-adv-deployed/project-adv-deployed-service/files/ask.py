"""Asks an app without a server."""

import sqlite3

from fastapi.testclient import TestClient

ENV = {
    "DATABASE_PATH": "hut.db",
    "SECRET_KEY": "a-toy-key-of-more-than-32-characters",
    "RELEASE": "e2b9a77",
}


def ask(app, path, method="GET", request_id=None):
    """Return (status, JSON, id of the answer)."""
    headers = {} if request_id is None else {"X-Request-ID": request_id}
    reply = TestClient(app, raise_server_exceptions=False).request(
        method, path, headers=headers
    )
    try:
        body = reply.json()
    except ValueError:
        body = None
    return reply.status_code, body, reply.headers.get("X-Request-ID")


def message(make_app, env):
    """Return what the error says; an empty text if there was none."""
    try:
        make_app(env, lambda line: None)
    except RuntimeError as error:
        return str(error)
    return ""


def named(make_app, env):
    """Return which of the settings the error names."""
    text = message(make_app, env)
    return [name for name in ("DATABASE_PATH", "RELEASE", "SECRET_KEY") if name in text]


def make_database(path):
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE bed (id INTEGER PRIMARY KEY)")
    db.commit()
    db.close()
