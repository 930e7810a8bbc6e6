from club import Boat, Trip, opened, sent
from sqlalchemy import select


def overview(session):
    """Return (name, [ports]) for each boat."""
    boats = session.scalars(select(Boat).order_by(Boat.name))
    return [(boat.name, [trip.port for trip in boat.trips]) for boat in boats]


def arrivals(session, port):
    """Return (id of the trip, name of the boat) for each trip to a port."""
    trips = session.scalars(select(Trip).order_by(Trip.id))
    return [(trip.id, trip.boat.name) for trip in trips if trip.port == port]


if __name__ == "__main__":
    session = opened({"Wind": ["Mole"], "Alba": ["Lille", "Mole"], "Kiri": []})
    print(overview(session), sent(session))
    print(arrivals(session, "Mole"), sent(session))
