def page(db, after, limit):
    """Return the rows of one page, and the key of the next page or None."""
    sql = "SELECT id, at, harbour FROM sailing ORDER BY at, id"
    rows = [
        {"id": number, "at": at, "harbour": harbour}
        for number, at, harbour in db.execute(sql)
        if after is None or (at, number) > after
    ]
    shown = rows[:limit]
    if len(rows) <= limit:
        return shown, None
    return shown, (shown[-1]["at"], shown[-1]["id"])
