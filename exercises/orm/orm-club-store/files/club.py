"""The model of a club, and a database in memory."""

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import StaticPool


class Base(DeclarativeBase):
    pass


class Boat(Base):
    __tablename__ = "boat"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    seats: Mapped[int]


def opened(*boats):
    """Return an engine; boats are pairs of a name and seats."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        for name, seats in boats:
            session.add(Boat(name=name, seats=seats))
            session.flush()
        session.commit()
    return engine


def stored(engine):
    """Return what is committed: a list of (id, name, seats)."""
    with Session(engine) as session:
        rows = session.execute(select(Boat.id, Boat.name, Boat.seats).order_by(Boat.id))
        return [tuple(row) for row in rows]


def counted(engine):
    """Return a list to which each SQL statement is added from now on."""
    sent = []

    @event.listens_for(engine, "before_cursor_execute")
    def statement(conn, cursor, sql, values, context, many):
        sent.append(sql)

    return sent
