"""Tables, and the workouts of one person. No statement here reaches those of others."""

from datetime import date

from settings import settings
from sqlalchemy import CheckConstraint, ForeignKey, String, create_engine, delete, event, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker

engine = create_engine(settings.database_url)
Sessions = sessionmaker(engine)

if engine.dialect.name == "sqlite":

    @event.listens_for(engine, "connect")
    def keep_foreign_keys(connection, _record):
        connection.execute("PRAGMA foreign_keys = ON")


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))


class Workout(Base):
    __tablename__ = "workout"
    __table_args__ = (CheckConstraint("minutes BETWEEN 1 AND 1440"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    sport: Mapped[str] = mapped_column(String(60))
    minutes: Mapped[int]
    day: Mapped[date]
    memo: Mapped[str] = mapped_column(String(500))


class Workouts:
    def __init__(self, session: Session, owner_id: int):
        self.session, self.owner_id = session, owner_id
        self.mine = select(Workout).where(Workout.owner_id == owner_id)

    def add(self, values: dict) -> Workout:
        workout = Workout(**values, owner_id=self.owner_id)
        self.session.add(workout)
        self.session.commit()
        return workout

    def page(self, word: str, limit: int, offset: int) -> list[Workout]:
        found = self.mine.where(
            or_(Workout.sport.contains(word, autoescape=True), Workout.memo.contains(word, autoescape=True))
        )
        return list(self.session.scalars(found.order_by(Workout.id.desc()).limit(limit).offset(offset)))

    def get(self, number: int) -> Workout | None:
        return self.session.scalar(self.mine.where(Workout.id == number))

    def replace(self, number: int, values: dict) -> Workout | None:
        workout = self.get(number)
        if workout:
            for name, value in values.items():
                setattr(workout, name, value)
            self.session.commit()
        return workout

    def remove(self, number: int) -> bool:
        gone = delete(Workout).where(Workout.id == number, Workout.owner_id == self.owner_id)
        found = self.session.execute(gone).rowcount == 1
        self.session.commit()
        return found
