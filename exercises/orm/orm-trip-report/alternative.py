from club import Boat, Trip
from sqlalchemy import func, select


def report(session):
    """Return (name of the boat, trips, guests) for each boat."""
    sums = (
        select(
            Trip.boat_id,
            func.count().label("trips"),
            func.sum(Trip.guests).label("guests"),
        )
        .group_by(Trip.boat_id)
        .subquery()
    )
    query = select(Boat, sums.c.trips, sums.c.guests).outerjoin(
        sums, sums.c.boat_id == Boat.id
    )
    rows = [
        (boat.name, trips or 0, guests or 0)
        for boat, trips, guests in session.execute(query)
    ]
    return sorted(rows, key=lambda row: (-row[1], row[0]))
