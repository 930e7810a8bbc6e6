"""The ticket office for the tests: a database, a folder, a list of cards."""

import base64
import json
import pickle
import sqlite3
import tempfile
from pathlib import Path

from fastapi.testclient import TestClient

_RUN = []
_BOXES = []  # they are removed at the end


def setup():
    """Return a database, a folder with a ticket, and is_blocked."""
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.execute("CREATE TABLE sailing (id INTEGER, harbour TEXT)")
    db.execute("CREATE TABLE secret (id INTEGER, word TEXT)")
    rows = [(3, "North Quay"), (1, "North Quay"), (2, "Île Verte"), (4, "Mia's Pier")]
    db.executemany("INSERT INTO sailing VALUES (?, ?)", rows)
    db.execute("INSERT INTO secret VALUES (1, 'open sesame')")
    _BOXES.append(tempfile.TemporaryDirectory())
    base = Path(_BOXES[-1].name)
    for name in ("tickets", "tickets2"):
        (base / name).mkdir()
    (base / "tickets" / "t7.txt").write_text("seat 4", encoding="utf-8")
    (base / "tickets2" / "t9.txt").write_text("seat 9", encoding="utf-8")
    (base / "keys.pem").write_text("secret", encoding="utf-8")

    def is_blocked(card):
        if card == "broken":
            raise ConnectionError("the list of cards is out of reach")
        return card == "c9"

    return db, base / "tickets", is_blocked


def get(app, path, **query):
    """Return the status, and the JSON or the text."""
    client = TestClient(app, raise_server_exceptions=False)
    reply = client.get(path, params=query)
    kind = reply.headers.get("content-type", "")
    return reply.status_code, reply.json() if "json" in kind else reply.text


def filter_of(value):
    """Return a value as JSON in base64url."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


def note():
    """Remember that it was called, and return a filter."""
    _RUN.append(1)
    return {"harbour": "pwned"}


class _Bad:
    def __reduce__(self):
        return note, ()


def bad_pickle():
    """Return data that calls note() when it is unpickled."""
    _RUN.clear()
    return base64.urlsafe_b64encode(pickle.dumps(_Bad())).decode()


def was_run():
    """Say whether the data was run."""
    return bool(_RUN)
