"""The tables, and the connection to them."""

from settings import settings
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker

engine = create_engine(settings.database_url)
Sessions = sessionmaker(engine)

if engine.dialect.name == "sqlite":

    @event.listens_for(engine, "connect")
    def connected(connection, _record):
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA busy_timeout = 20000")


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "account"
    __table_args__ = (CheckConstraint("role IN ('member', 'editor', 'admin')", name="known_role"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(10), default="member")


class Login(Base):
    """An open login: the row goes, and its tokens are worth nothing."""

    __tablename__ = "login"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)


class Token(Base):
    """The hash of a token of a login. A refresh token that was used stays, so that it is known when it comes back."""

    __tablename__ = "token"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    login_id: Mapped[int] = mapped_column(ForeignKey("login.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(7))
    expires: Mapped[float]
    used: Mapped[bool] = mapped_column(default=False)


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
    # those of the time before the accounts have none
    owner: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", name="review_owner", ondelete="CASCADE"), index=True
    )
    stars: Mapped[int]
    text: Mapped[str] = mapped_column(String(1000))
