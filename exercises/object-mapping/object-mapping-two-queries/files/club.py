"""Boats and trips of a club, in a database in memory, with a count of statements."""

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
    trips: Mapped[list["Trip"]] = relationship(
        back_populates="boat", order_by="Trip.id"
    )


class Trip(Base):
    __tablename__ = "trip"
    id: Mapped[int] = mapped_column(primary_key=True)
    port: Mapped[str]
    boat_id: Mapped[int] = mapped_column(ForeignKey("boat.id"))
    boat: Mapped["Boat"] = relationship(back_populates="trips")


def opened(boats):
    """Return a session; boats is a dictionary of names and lists of ports."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        for name, ports in boats.items():
            session.add(Boat(name=name, trips=[Trip(port=port) for port in ports]))
            session.flush()
        session.commit()
    session = Session(engine)
    session.info["sent"] = 0

    @event.listens_for(engine, "before_cursor_execute")
    def statement(conn, cursor, sql, values, context, many):
        session.info["sent"] += 1

    return session


def sent(session):
    """Return how many statements were sent since the last call."""
    count, session.info["sent"] = session.info["sent"], 0
    return count
