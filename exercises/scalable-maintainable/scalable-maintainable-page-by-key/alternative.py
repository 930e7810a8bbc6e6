FIRST = "SELECT * FROM sailing ORDER BY at, id LIMIT :limit"
LATER = """
    SELECT * FROM sailing WHERE at > :at OR (at = :at AND id > :id)
    ORDER BY at, id LIMIT :limit
"""


def page(db, after, limit):
    """Return the rows of one page, and the key of the next page or None."""
    values = {"limit": limit + 1}
    if after is not None:
        at, _, number = after.rpartition("|")
        values |= {"at": at, "id": int(number)}
    cursor = db.execute(LATER if after else FIRST, values)
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row)) for row in cursor]
    more = len(rows) > limit
    shown = rows[:limit]
    return shown, f"{shown[-1]['at']}|{shown[-1]['id']}" if more else None
