def unused_boats(db):
    """Return the names of boats without a trip."""
    rows = db.execute(
        "SELECT boat.name FROM boat LEFT JOIN trip ON trip.boat_id = boat.id"
        " WHERE trip.id IS NULL ORDER BY boat.name"
    ).fetchall()
    return [row[0] for row in rows]


def year_totals(db, year):
    """Return (name, trips, km) of every member in a year."""
    rows = db.execute(
        "WITH own AS (SELECT member_id, COUNT(*) AS trips, SUM(km) AS km FROM trip"
        " WHERE day BETWEEN :first AND :last GROUP BY member_id)"
        " SELECT name, COALESCE(trips, 0), COALESCE(km, 0) FROM member"
        " LEFT JOIN own ON own.member_id = member.id ORDER BY member.id",
        {"first": f"{year}-01-01", "last": f"{year}-12-31"},
    ).fetchall()
    return sorted(rows, key=lambda row: (-row[2], row[0]))


def longest_trips(db):
    """Return (boat, day, km) of the longest trip of each boat."""
    best = {}
    query = (
        "SELECT b.name, t.day, t.km FROM boat AS b JOIN trip AS t ON b.id = t.boat_id"
        " ORDER BY b.name, t.km DESC, t.day"
    )
    for boat, day, km in db.execute(query):
        best.setdefault(boat, (boat, day, km))
    return list(best.values())


def boat_totals(db):
    """Return (boat, km, euros) of every boat."""
    return db.execute(
        "SELECT name, (SELECT COALESCE(SUM(km), 0) FROM trip WHERE boat_id = boat.id),"
        " (SELECT COALESCE(SUM(euros), 0) FROM repair WHERE boat_id = boat.id)"
        " FROM boat ORDER BY name"
    ).fetchall()
