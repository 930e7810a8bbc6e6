"""The tables, and the connection to them."""

from datetime import date

from settings import settings
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship, sessionmaker

engine = create_engine(settings.database_url)
Sessions = sessionmaker(engine)

if engine.dialect.name == "sqlite":

    @event.listens_for(engine, "connect")
    def connected(connection, _record):
        connection.isolation_level = None  # SQLAlchemy begins, below
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begun(connection):
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # who looks first and writes later runs alone


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))


class Workshop(Base):
    __tablename__ = "workshop"
    __table_args__ = (CheckConstraint("free BETWEEN 0 AND seats", name="free_seats"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    host_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    title: Mapped[str] = mapped_column(String(80))
    day: Mapped[date]
    seats: Mapped[int]
    free: Mapped[int]


class Booking(Base):
    __tablename__ = "booking"
    __table_args__ = (Index("booking_of", "person_id", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str] = mapped_column(String(20))
    lines: Mapped[list["Line"]] = relationship(order_by="Line.id")


class Line(Base):
    __tablename__ = "line"
    __table_args__ = (CheckConstraint("seats > 0", name="some_seats"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking.id"))
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshop.id"), index=True)
    seats: Mapped[int]
