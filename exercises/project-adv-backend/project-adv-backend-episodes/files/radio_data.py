import sqlite3

ROWS = [
    (1, 7, "2026-03-01", "Night"),
    (2, 8, "2026-03-02", "Coal"),
    (3, 7, "2026-03-05", "Bridges"),
    (4, 8, "2026-03-05", "Signals"),
    (5, 7, "2026-03-05", "Tunnels"),
    (6, 8, "2026-03-09", "Steam"),
]


def new_db():
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE episode (id INTEGER PRIMARY KEY, show_id INTEGER, day TEXT, title TEXT)"
    )
    db.executemany("INSERT INTO episode VALUES (?, ?, ?, ?)", ROWS)
    return db


def fill(db, count, day="2026-02-01"):
    """Add episodes of one day."""
    for number in range(count):
        db.execute("INSERT INTO episode VALUES (?, 9, ?, 'More')", (100 + number, day))


def walk(episodes, db, params):
    """Return the ids of all pages, one after another."""
    ids, after = [], None
    for _ in range(100):
        page = episodes(db, params if after is None else params | {"after": after})
        ids += [item["id"] for item in page["items"]]
        after = page["next"]
        if after is None:
            return ids
    return "the pages have no end"


def refused(episodes, db, name, params):
    """Whether the parameters are refused with a ValueError that names the one."""
    try:
        episodes(db, params)
    except ValueError as error:
        return name in str(error)
    return False
