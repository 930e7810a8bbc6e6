"""Boats and trips of a club, in a database in memory."""

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session
from sqlalchemy.orm import mapped_column, relationship
from sqlalchemy.pool import StaticPool


class Base(DeclarativeBase):
    pass


class Boat(Base):
    __tablename__ = "boat"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    seats: Mapped[int]
    trips: Mapped[list["Trip"]] = relationship(back_populates="boat")


class Trip(Base):
    __tablename__ = "trip"
    id: Mapped[int] = mapped_column(primary_key=True)
    harbour: Mapped[str]
    guests: Mapped[int]
    boat_id: Mapped[int] = mapped_column(ForeignKey("boat.id"))
    boat: Mapped["Boat"] = relationship(back_populates="trips")


def opened(boats):
    """Return a session; boats are (name, seats, [(harbour, guests), ...])."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    session = Session(engine)
    for name, seats, trips in boats:
        boat = Boat(name=name, seats=seats)
        boat.trips = [Trip(harbour=harbour, guests=guests) for harbour, guests in trips]
        session.add(boat)
        session.flush()
    session.commit()
    session.expunge_all()
    session.info["sent"] = []

    @event.listens_for(engine, "before_cursor_execute")
    def statement(conn, cursor, sql, values, context, many):
        session.info["sent"].append(sql)

    return session


def sent(session):
    """Return how many statements the session has sent."""
    return len(session.info["sent"])
