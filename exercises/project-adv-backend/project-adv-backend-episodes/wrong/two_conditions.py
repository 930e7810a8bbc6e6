import json
import sqlite3
from base64 import urlsafe_b64decode, urlsafe_b64encode

KNOWN = {"limit", "after", "show_id", "since"}


def number(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"{name} is no whole number") from None


def place_of(cursor: str) -> tuple[str, int]:
    try:
        day, last = json.loads(urlsafe_b64decode(cursor))
    except (ValueError, TypeError):
        raise ValueError("after is no cursor of this list") from None
    if not (isinstance(day, str) and isinstance(last, int)):
        raise ValueError("after is no cursor of this list")
    return day, last


def cursor_of(day: str, last: int) -> str:
    return urlsafe_b64encode(json.dumps([day, last]).encode()).decode()


def episodes(db: sqlite3.Connection, params: dict[str, str]) -> dict:
    unknown = params.keys() - KNOWN
    if unknown:
        raise ValueError(f"unknown parameter: {min(unknown)}")
    limit = number("limit", params.get("limit", "20"))
    if not 1 <= limit <= 50:
        raise ValueError("limit is 1 to 50")
    conditions, values = ["TRUE"], []
    if "show_id" in params:
        conditions.append("show_id = ?")
        values.append(number("show_id", params["show_id"]))
    if "since" in params:
        conditions.append("day >= ?")
        values.append(params["since"])
    if "after" in params:
        conditions.append("day <= ? AND id < ?")
        values += place_of(params["after"])
    sql = (
        f"SELECT id, show_id, day, title FROM episode WHERE {' AND '.join(conditions)}"
        " ORDER BY day DESC, id DESC LIMIT ?"
    )
    rows = db.execute(sql, (*values, limit + 1)).fetchall()
    names = ("id", "show_id", "day", "title")
    items = [dict(zip(names, row, strict=True)) for row in rows[:limit]]
    is_last = len(rows) <= limit
    return {
        "items": items,
        "next": None if is_last else cursor_of(items[-1]["day"], items[-1]["id"]),
    }
