from club import Boat
from sqlalchemy import select


def report(session):
    """Return (name of the boat, trips, guests) for each boat."""
    rows = []
    for boat in session.scalars(select(Boat)):
        rows.append(
            (boat.name, len(boat.trips), sum(trip.guests for trip in boat.trips))
        )
    return sorted(rows, key=lambda row: (-row[1], row[0]))
