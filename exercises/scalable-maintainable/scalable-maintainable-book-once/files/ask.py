"""Asks an app without a server. Two apps on one file stand for two processes."""

import os
import sqlite3
import tempfile

from fastapi.testclient import TestClient

connect = sqlite3.connect
folders = []


def quick(*values, **options):
    """Connect; a toy does not wait for the disk, which may be busy."""
    db = connect(*values, **options)
    db.execute("PRAGMA synchronous = OFF")
    return db


sqlite3.connect = quick


def new_path():
    """A new file."""
    folders.append(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
    return os.path.join(folders[-1].name, "ferry.db")


def book(app, key, body):
    """Return (status, JSON or None) of a booking."""
    headers = {} if key is None else {"Idempotency-Key": key}
    client = TestClient(app, raise_server_exceptions=False)
    reply = client.post("/bookings", json=body, headers=headers)
    good = reply.status_code == 201
    return (reply.status_code, reply.json() if good else None)


def free(app):
    return TestClient(app, raise_server_exceptions=False).get("/seats").json()
