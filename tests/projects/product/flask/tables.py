"""Makes the tables in the database: `python tables.py`. A second run changes nothing."""

import os
import sqlite3

DATABASE = os.environ.get("DATABASE_URL", "sqlite:///product.db").removeprefix("sqlite:///")
TABLES = """
CREATE TABLE IF NOT EXISTS person (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, secret TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS workshop (
    id INTEGER PRIMARY KEY, host INTEGER REFERENCES person (id), title TEXT NOT NULL, day TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 100));
CREATE TABLE IF NOT EXISTS booking (
    id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person (id), state TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS line (
    booking INTEGER NOT NULL REFERENCES booking (id), workshop INTEGER NOT NULL REFERENCES workshop (id),
    seats INTEGER NOT NULL CHECK (seats > 0));
CREATE VIEW IF NOT EXISTS taken AS
    SELECT line.*, person, day FROM line
    JOIN booking ON booking.id = line.booking AND state = 'booked'
    JOIN workshop ON workshop.id = line.workshop;
"""


def connect():
    db = sqlite3.connect(DATABASE, timeout=30, isolation_level=None)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA foreign_keys = ON")
    return db


if __name__ == "__main__":
    connect().executescript(TABLES)
