import sqlite3


def episodes(db: sqlite3.Connection, params: dict[str, str]) -> dict: ...
