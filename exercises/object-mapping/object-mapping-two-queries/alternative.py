from club import Boat, Trip
from sqlalchemy import select


def overview(session):
    """Return (name, [ports]) for each boat."""
    query = select(Boat.id, Boat.name, Trip.port).outerjoin(Boat.trips)
    boats = {}
    for key, name, port in session.execute(query.order_by(Boat.name, Trip.id)):
        ports = boats.setdefault(key, (name, []))[1]
        if port is not None:
            ports.append(port)
    return list(boats.values())


def arrivals(session, port):
    """Return (id of the trip, name of the boat) for each trip to a port."""
    query = select(Trip.id, Boat.name).join(Trip.boat).where(Trip.port == port)
    return [tuple(row) for row in session.execute(query.order_by(Trip.id))]
