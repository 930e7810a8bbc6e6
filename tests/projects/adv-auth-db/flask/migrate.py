"""Runs the migrations that the database does not have yet, in their order."""

import os
import sqlite3
from pathlib import Path

FILES = sorted((Path(__file__).parent / "migrations").glob("*.sql"))


def upgrade(path):
    db = sqlite3.connect(path)
    seen = db.execute("PRAGMA user_version").fetchone()[0]
    for number, file in enumerate(FILES[seen:], start=seen + 1):
        db.executescript(f"BEGIN; {file.read_text()} PRAGMA user_version = {number}; COMMIT;")
    db.close()


if __name__ == "__main__":
    upgrade(os.environ["DATABASE_URL"].removeprefix("sqlite:///"))
