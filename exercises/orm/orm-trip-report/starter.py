from club import Boat, Trip, opened
from sqlalchemy import func, select


def report(session):
    """Return (name of the boat, trips, guests) for each boat."""


if __name__ == "__main__":
    session = opened([("Wind", 2, []), ("Alba", 4, [("Lille", 3), ("Mole", 1)])])
    print(report(session))
    print(
        session.scalar(
            select(func.count(Trip.id)).join(Trip.boat).where(Boat.seats > 3)
        )
    )
