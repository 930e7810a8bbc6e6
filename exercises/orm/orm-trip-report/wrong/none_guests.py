from club import Boat, Trip
from sqlalchemy import func, select


def report(session):
    """Return (name of the boat, trips, guests) for each boat."""
    trips = func.count(Trip.id)
    query = (
        select(Boat.name, trips, func.sum(Trip.guests))
        .outerjoin(Boat.trips)
        .group_by(Boat.id, Boat.name)
        .order_by(trips.desc(), Boat.name, Boat.id)
    )
    return [tuple(row) for row in session.execute(query)]
