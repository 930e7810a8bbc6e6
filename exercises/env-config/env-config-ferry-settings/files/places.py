"""Changes the environment for one moment, and asks the app."""

import os
from contextlib import contextmanager

from fastapi.testclient import TestClient


@contextmanager
def place(**variables):
    """Have only these variables that begin with FERRY_."""
    before = dict(os.environ)
    for name in before:
        if name.upper().startswith("FERRY_"):
            del os.environ[name]
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def starts(make):
    """Return "starts", or the name of the error."""
    try:
        make()
    except Exception as error:
        return type(error).__name__
    return "starts"


def info(app):
    """Return what GET /info answers."""
    reply = TestClient(app, raise_server_exceptions=False).get("/info")
    return reply.status_code, reply.json()
