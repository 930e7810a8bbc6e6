"""Asks an app without a server. Two apps on one file stand for two processes."""

import atexit
import os
import tempfile
from pathlib import Path

from fastapi.testclient import TestClient


MEMORY = Path("/dev/shm")


def new_path():
    """A new file; where it can be, in memory, as this is quicker."""
    folder = MEMORY if os.access(MEMORY, os.W_OK) else None
    made = tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True)
    atexit.register(made.cleanup)
    return str(Path(made.name) / "ferry.db")


def book(app, key, body):
    """Return (status, JSON or None) of a booking."""
    headers = {} if key is None else {"Idempotency-Key": key}
    client = TestClient(app, raise_server_exceptions=False)
    reply = client.post("/bookings", json=body, headers=headers)
    good = reply.status_code == 201
    return (reply.status_code, reply.json() if good else None)


def free(app):
    return TestClient(app, raise_server_exceptions=False).get("/seats").json()
