"""The tables of the choir, and two functions that stand for a slow hash."""

import hashlib
import hmac
import secrets
import sqlite3

TABLES = """
CREATE TABLE singer (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, hash TEXT NOT NULL);
CREATE TABLE login (
    digest TEXT PRIMARY KEY,
    singer_id INTEGER NOT NULL REFERENCES singer (id) ON DELETE CASCADE);
"""
_calls = {"make_hash": 0, "fits": 0}


class Taken(Exception):
    """The address has an account already."""


def open_db(path):
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys = ON")
    return db


def new_db(path=":memory:"):
    db = open_db(path)
    db.executescript(TABLES)
    return db


def make_hash(password: str) -> str:
    _calls["make_hash"] += 1
    return _hash(secrets.token_hex(8), password)


def fits(password: str, stored: str) -> bool:
    _calls["fits"] += 1
    return hmac.compare_digest(stored, _hash(stored.split("$")[0], password))


def _hash(salt, password):
    return f"{salt}${hashlib.sha256((salt + password).encode()).hexdigest()}"


def calls():
    return dict(_calls)


def cost(act, *arguments):
    """How often make_hash and fits are called."""
    before = calls()
    act(*arguments)
    return tuple(_calls[name] - before[name] for name in ("make_hash", "fits"))


def raised(act, *arguments):
    """The name of the error, or "nothing"."""
    try:
        act(*arguments)
    except Exception as error:
        return type(error).__name__
    return "nothing"


def dump(db):
    """All values of all tables, with blanks between them."""
    names = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    return " ".join(
        str(value)
        for name in names
        for row in db.execute(f"SELECT * FROM {name}")
        for value in row
    )
