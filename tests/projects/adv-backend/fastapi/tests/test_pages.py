"""Pages, on a database in memory."""

import pytest
from fastapi import HTTPException
from pages import page
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session
from tables import Base, Director, Film


@pytest.fixture
def db():
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Director(id=1, name="Varda"))
        session.add_all(Film(id=n, title=f"Film {n}", year=1960 + n // 2, director=1) for n in range(1, 6))
        session.commit()
        yield session


def walk(db, size):
    cursor, found = None, []
    while True:
        rows, cursor = page(db, select(Film), [Film.year, Film.id], size, cursor)
        found += [row.id for row in rows]
        if cursor is None:
            return found


@pytest.mark.parametrize("size", [1, 2, 5, 6])
def test_each_row_comes_once(db, size):
    assert walk(db, size) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("cursor", ["abc", "W10=", "WzEsICJ4Il0=", "bnVsbA==", "%"])
def test_a_wrong_cursor_is_told(db, cursor):
    with pytest.raises(HTTPException) as told:
        page(db, select(Film), [Film.year, Film.id], 2, cursor)
    assert told.value.status_code == 422
