"""The tables, and the connection to them."""

import os

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker

engine = create_engine(os.environ.get("DATABASE_URL", "sqlite:///films.db"))
Sessions = sessionmaker(engine)

if engine.dialect.name == "sqlite":

    @event.listens_for(engine, "connect")
    def connected(connection, _record):
        connection.execute("PRAGMA foreign_keys = ON")


class Base(DeclarativeBase):
    pass


class Director(Base):
    __tablename__ = "director"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)


class Film(Base):
    __tablename__ = "film"
    __table_args__ = (UniqueConstraint("title", "year", name="one_film"), Index("film_order", "year", "id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(120))
    year: Mapped[int]
    director: Mapped[int] = mapped_column(ForeignKey("director.id", ondelete="RESTRICT"), index=True)


class Review(Base):
    __tablename__ = "review"
    __table_args__ = (CheckConstraint("stars BETWEEN 1 AND 5", name="five_stars"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    film: Mapped[int] = mapped_column(ForeignKey("film.id", ondelete="CASCADE"), index=True)
    stars: Mapped[int]
    text: Mapped[str] = mapped_column(String(1000))
