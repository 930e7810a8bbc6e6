"""The tables of the sign-up, and a stand-in for the mail server."""

import sqlite3


class SendError(Exception):
    """The mail server did not take the mail. Later it may."""


def new_db():
    """Return an empty database with accounts and outbox."""
    db = sqlite3.connect("post.db", isolation_level="DEFERRED")
    db.execute("PRAGMA synchronous = OFF")  # a toy: fast, and not safe
    db.executescript("""
        DROP TABLE IF EXISTS account;
        DROP TABLE IF EXISTS outbox;
        CREATE TABLE account (email TEXT UNIQUE NOT NULL);
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            email TEXT NOT NULL CHECK (email LIKE '%@%'),
            state TEXT NOT NULL DEFAULT 'new',
            tries INTEGER NOT NULL DEFAULT 0,
            next_try INTEGER NOT NULL DEFAULT 0
        );
    """)
    return db


def committed(query):
    """Return the rows that another connection sees, as after a restart."""
    other = sqlite3.connect("post.db")
    rows = other.execute(query).fetchall()
    other.close()
    return rows


class Post:
    """Notes each mail; `fail` says for an address how often it fails, and with what."""

    def __init__(self, **fail):
        self.fail = {
            f"{name}@hut.example": list(errors) for name, errors in fail.items()
        }
        self.sent = []

    def send(self, key, email):
        if self.fail.get(email):
            raise self.fail[email].pop(0)
        self.sent.append((key, email))
