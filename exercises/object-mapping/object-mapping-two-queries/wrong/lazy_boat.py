from club import Boat, Trip
from sqlalchemy import select
from sqlalchemy.orm import selectinload


def overview(session):
    """Return (name, [ports]) for each boat."""
    query = select(Boat).options(selectinload(Boat.trips)).order_by(Boat.name)
    return [
        (boat.name, [trip.port for trip in boat.trips])
        for boat in session.scalars(query)
    ]


def arrivals(session, port):
    """Return (id of the trip, name of the boat) for each trip to a port."""
    query = select(Trip).where(Trip.port == port).order_by(Trip.id)
    return [(trip.id, trip.boat.name) for trip in session.scalars(query)]
