from club import Boat, opened, stored
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session


def add_boat(engine, name, seats):
    """Store a new boat and return its id."""
    with Session(engine) as session:
        boat = Boat(name=name, seats=seats)
        session.add(boat)
        try:
            session.commit()
        except IntegrityError:
            session.rollback()
            raise ValueError(name) from None
        return boat.id


def names_with(engine, seats):
    """Return the names of the boats that have enough seats, sorted."""
    query = select(Boat.name).where(Boat.seats >= seats).order_by(Boat.name)
    with Session(engine) as session:
        return session.execute(query).all()


def change_seats(engine, name, seats):
    """Change the seats of a boat; True if there is such a boat."""
    with Session(engine) as session, session.begin():
        boat = session.scalar(select(Boat).where(Boat.name == name))
        if boat is None:
            return False
        boat.seats = seats
        return True


def remove_small(engine, below):
    """Delete the boats with fewer seats; return how many."""
    with Session(engine) as session, session.begin():
        return session.execute(delete(Boat).where(Boat.seats < below)).rowcount


if __name__ == "__main__":
    engine = opened(("Alba", 4))
    print(add_boat(engine, "Wind", 2), Boat.__tablename__)
    print(stored(engine))
