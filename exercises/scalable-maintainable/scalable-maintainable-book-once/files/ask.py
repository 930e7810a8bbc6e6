"""Asks an app without a server. Two apps on one file stand for two processes."""

import os
import sqlite3
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from fastapi.testclient import TestClient

connect = sqlite3.connect
folders = []
crowd = threading.Event()


class Slow(sqlite3.Connection):
    """In a crowd, it waits before it writes, so that others can read first."""

    def execute(self, sql, *values):
        if crowd.is_set() and sql.lstrip()[:6].upper() == "INSERT":
            time.sleep(0.05)
        return super().execute(sql, *values)


def quick(*values, **options):
    """Connect; a toy does not wait for the disk, which may be busy."""
    db = connect(*values, **{"factory": Slow, **options})
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


def together(apps, wishes):
    """Book at all apps at the same moment. Return the answers with 201."""
    start = threading.Barrier(len(wishes))

    def one(app, wish):
        start.wait()
        return book(app, *wish)

    crowd.set()
    try:
        with ThreadPoolExecutor(len(wishes)) as pool:
            answers = list(pool.map(one, apps, wishes))
    finally:
        crowd.clear()
    return [body for code, body in answers if code == 201]


def free(app):
    return TestClient(app, raise_server_exceptions=False).get("/seats").json()
