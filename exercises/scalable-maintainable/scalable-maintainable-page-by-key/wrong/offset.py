SQL = "SELECT id, at, harbour FROM sailing ORDER BY at, id LIMIT ? OFFSET ?"


def page(db, after, limit):
    start = after or 0
    found = db.execute(SQL, (limit + 1, start)).fetchall()
    rows = [{"id": id_, "at": at, "harbour": name} for id_, at, name in found[:limit]]
    return rows, start + limit if len(found) > limit else None
