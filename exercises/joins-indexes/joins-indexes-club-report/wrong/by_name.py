from club import filled


def unused_boats(db):
    """Return the names of boats without a trip."""
    query = """
    SELECT name FROM boat
    WHERE NOT EXISTS (SELECT 1 FROM trip WHERE trip.boat_id = boat.id)
    ORDER BY name
    """
    return [name for (name,) in db.execute(query)]


def year_totals(db, year):
    """Return (name, trips, km) of every member in a year."""
    query = """
    SELECT member.name, COUNT(trip.id), COALESCE(SUM(trip.km), 0) AS km
    FROM member
    LEFT JOIN trip ON trip.member_id = member.id AND trip.day LIKE ?
    GROUP BY member.name
    ORDER BY km DESC, member.name, member.id
    """
    return db.execute(query, (f"{year}-%",)).fetchall()


def longest_trips(db):
    """Return (boat, day, km) of the longest trip of each boat."""
    query = """
    WITH numbered AS (
        SELECT boat_id, day, km, ROW_NUMBER() OVER (
            PARTITION BY boat_id ORDER BY km DESC, day, id) AS nr
        FROM trip
    )
    SELECT boat.name, numbered.day, numbered.km
    FROM numbered
    JOIN boat ON boat.id = numbered.boat_id
    WHERE numbered.nr = 1
    ORDER BY boat.name
    """
    return db.execute(query).fetchall()


def boat_totals(db):
    """Return (boat, km, euros) of every boat."""
    query = """
    WITH km AS (
        SELECT boat_id, SUM(km) AS total FROM trip GROUP BY boat_id
    ), cost AS (
        SELECT boat_id, SUM(euros) AS total FROM repair GROUP BY boat_id
    )
    SELECT boat.name, COALESCE(km.total, 0), COALESCE(cost.total, 0)
    FROM boat
    LEFT JOIN km ON km.boat_id = boat.id
    LEFT JOIN cost ON cost.boat_id = boat.id
    ORDER BY boat.name
    """
    return db.execute(query).fetchall()


if __name__ == "__main__":
    print(unused_boats(filled()))
