"""Asks an app without a server."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from fastapi.testclient import TestClient

EARLY = datetime(2026, 10, 5, 12, tzinfo=UTC)
END = datetime(2027, 3, 1, tzinfo=UTC)


def at(moment):
    """A clock that stands still."""
    return lambda: moment


def get(app, path):
    """Return (status, JSON or None) of a GET."""
    reply = TestClient(app, raise_server_exceptions=False).get(path)
    try:
        body = reply.json()
    except ValueError:
        body = None
    return (reply.status_code, body if reply.status_code == 200 else None)


def announced(app, path):
    """Return (status, seconds of Deprecation, date of Sunset); a text if one is wrong."""
    reply = TestClient(app, raise_server_exceptions=False).get(path)
    since, end = reply.headers.get("deprecation"), reply.headers.get("sunset")
    if since is not None:
        digits = since.strip().removeprefix("@")
        known = since.strip().startswith("@") and digits.isdecimal()
        since = int(digits) if known else f"wrong form: {since}"
    if end is not None:
        try:
            end = parsedate_to_datetime(end).isoformat()
        except ValueError:
            end = f"wrong form: {end}"
    return (reply.status_code, since, end)
