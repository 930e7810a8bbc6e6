SQL = """
    SELECT id, at, harbour FROM sailing
    WHERE at || '|' || id > ? ORDER BY at || '|' || id LIMIT ?
"""


def page(db, after, limit):
    """Return the rows of one page, and the key of the next page or None."""
    found = db.execute(SQL, (after or "", limit + 1)).fetchall()
    rows = [{"id": id_, "at": at, "harbour": name} for id_, at, name in found[:limit]]
    if len(found) <= limit:
        return rows, None
    return rows, f"{rows[-1]['at']}|{rows[-1]['id']}"
