"""A reference for project-adv-backend: FastAPI, SQLAlchemy and Alembic."""

from typing import Annotated, Generic, TypeVar

from edge import install
from fastapi import Depends, FastAPI, HTTPException, Path, Query
from pages import page
from pydantic import BaseModel, Field
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from tables import Director, Film, Review, Sessions

app = FastAPI(title="Films")
install(app)


def session():
    with Sessions() as one:
        yield one


Db = Annotated[Session, Depends(session)]
Key = Annotated[int, Path(ge=1, lt=2**31)]
Name = Annotated[str, Field(min_length=1, max_length=80)]
Title = Annotated[str, Field(min_length=1, max_length=120)]
Year = Annotated[int, Field(ge=1888, le=2100)]
Link = Annotated[int, Field(ge=1, lt=2**31)]


class DirectorIn(BaseModel, extra="forbid"):
    name: Name


class DirectorOut(BaseModel, from_attributes=True):
    id: int
    name: str


class FilmIn(BaseModel, extra="forbid"):
    title: Title
    year: Year
    director: Link


class FilmChange(BaseModel, extra="forbid"):
    title: Title = ""
    year: Year = 2000
    director: Link = 0


class FilmOut(BaseModel, from_attributes=True):
    id: int
    title: str
    year: int
    director: int


class FilmWhole(FilmOut):
    reviews: int


class ReviewIn(BaseModel, extra="forbid"):
    stars: int = Field(ge=1, le=5)
    text: str = Field("", max_length=1000)


class ReviewOut(BaseModel, from_attributes=True):
    id: int
    stars: int
    text: str


Row = TypeVar("Row")


class Page(BaseModel, Generic[Row]):
    items: list[Row]
    next: str | None


class PageOf(BaseModel, extra="forbid"):
    limit: int = Field(20, ge=1, le=100)
    cursor: str | None = Field(None, max_length=200)


class Films(PageOf):
    director: int | None = Field(None, ge=1, lt=2**31)
    since: int | None = Field(None, ge=0, le=9999)
    title: str | None = Field(None, max_length=120)


FILTERS = {
    "director": lambda value: Film.director == value,
    "since": lambda value: Film.year >= value,
    "title": lambda value: Film.title.contains(value, autoescape=True),
}


def found(db: Session, kind, key: int):
    row = db.get(kind, key)
    if row is None:
        raise HTTPException(404, f"no such {kind.__tablename__}")
    return row


def saved(db: Session, row=None):
    """Commits. What the database refuses is told as a conflict."""
    if row is not None:
        db.add(row)
    try:
        db.commit()
    except IntegrityError:
        raise HTTPException(409, "this does not fit to what is there") from None
    return row


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/directors", status_code=201)
def add_director(body: DirectorIn, db: Db) -> DirectorOut:
    return DirectorOut.model_validate(saved(db, Director(**body.model_dump())))


@app.get("/directors/{key}")
def read_director(key: Key, db: Db) -> DirectorOut:
    return DirectorOut.model_validate(found(db, Director, key))


@app.patch("/directors/{key}")
def change_director(key: Key, body: DirectorIn, db: Db) -> DirectorOut:
    director = found(db, Director, key)
    director.name = body.name
    return DirectorOut.model_validate(saved(db, director))


@app.delete("/directors/{key}", status_code=204)
def remove_director(key: Key, db: Db) -> None:
    db.delete(found(db, Director, key))
    saved(db)


@app.post("/films", status_code=201)
def add_film(body: FilmIn, db: Db) -> FilmOut:
    return FilmOut.model_validate(saved(db, Film(**body.model_dump())))


@app.get("/films")
def films(query: Annotated[Films, Query()], db: Db) -> Page[FilmOut]:
    chosen = select(Film)
    for name, condition in FILTERS.items():
        value = getattr(query, name)
        if value is not None:
            chosen = chosen.where(condition(value))
    rows, last = page(db, chosen, [Film.year, Film.id], query.limit, query.cursor)
    return Page(items=[FilmOut.model_validate(row) for row in rows], next=last)


@app.get("/films/{key}")
def read_film(key: Key, db: Db) -> FilmWhole:
    film = FilmOut.model_validate(found(db, Film, key))
    count = db.scalar(select(func.count()).where(Review.film == key)) or 0
    return FilmWhole(**film.model_dump(), reviews=count)


@app.patch("/films/{key}")
def change_film(key: Key, body: FilmChange, db: Db) -> FilmOut:
    film = found(db, Film, key)
    for name, value in body.model_dump(exclude_unset=True).items():
        setattr(film, name, value)
    return FilmOut.model_validate(saved(db, film))


@app.delete("/films/{key}", status_code=204)
def remove_film(key: Key, db: Db) -> None:
    db.delete(found(db, Film, key))
    saved(db)


@app.post("/films/{key}/reviews", status_code=201)
def add_review(key: Key, body: ReviewIn, db: Db) -> ReviewOut:
    found(db, Film, key)
    return ReviewOut.model_validate(saved(db, Review(**body.model_dump(), film=key)))


@app.get("/films/{key}/reviews")
def reviews(key: Key, query: Annotated[PageOf, Query()], db: Db) -> Page[ReviewOut]:
    found(db, Film, key)
    rows, last = page(db, select(Review).where(Review.film == key), [Review.id], query.limit, query.cursor)
    return Page(items=[ReviewOut.model_validate(row) for row in rows], next=last)
