from club import Boat
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session


def add_boat(engine, name, seats):
    """Store a new boat and return its id."""
    query = insert(Boat).values(name=name, seats=seats).returning(Boat.id)
    try:
        with Session(engine) as session, session.begin():
            return session.scalars(query).one()
    except IntegrityError as error:
        raise ValueError("name taken") from error


def names_with(engine, seats):
    """Return the names of the boats that have enough seats, sorted."""
    with Session(engine) as session:
        boats = session.scalars(
            select(Boat).order_by(Boat.name).filter(Boat.seats >= seats)
        )
        return [boat.name for boat in boats]


def change_seats(engine, name, seats):
    """Change the seats of a boat; True if there is such a boat."""
    query = update(Boat).where(Boat.name == name).values(seats=seats)
    with Session(engine) as session:
        found = session.execute(query).rowcount
        session.commit()
    return found == 1


def remove_small(engine, below):
    """Delete the boats with fewer seats; return how many."""
    with Session(engine) as session:
        count = session.execute(delete(Boat).where(Boat.seats < below)).rowcount
        session.commit()
    return count
