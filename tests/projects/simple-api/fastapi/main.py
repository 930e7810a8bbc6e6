"""A reference for project-simple-api: FastAPI and SQLite."""

import os
import sqlite3
from contextlib import closing
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Query
from pydantic import BaseModel, Field

DATABASE = os.environ.get("DATABASE", "plants.db")
TABLE = (
    "CREATE TABLE IF NOT EXISTS plant (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, days INTEGER NOT NULL)"
)

app = FastAPI()


def database():
    with closing(sqlite3.connect(DATABASE, check_same_thread=False)) as db:
        db.row_factory = sqlite3.Row
        db.execute(TABLE)
        yield db


Database = Annotated[sqlite3.Connection, Depends(database)]
Name = Annotated[str, Field(min_length=1, max_length=80)]
Days = Annotated[int, Field(ge=1, le=365)]


class NewPlant(BaseModel):
    name: Name
    days: Days


class Change(BaseModel):
    name: Name = ""
    days: Days = 1


class Plant(NewPlant):
    id: int


def found(db: sqlite3.Connection, number: int) -> Plant:
    row = db.execute("SELECT * FROM plant WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise HTTPException(404, "no such plant")
    return Plant(**row)


@app.post("/plants", status_code=201)
def create(plant: NewPlant, db: Database) -> Plant:
    with db:
        row = db.execute("INSERT INTO plant (name, days) VALUES (?, ?)", (plant.name, plant.days))
    return found(db, row.lastrowid)


@app.get("/plants")
def plants(db: Database, limit: Annotated[int, Query(ge=1, le=100)] = 100) -> list[Plant]:
    return [Plant(**row) for row in db.execute("SELECT * FROM plant ORDER BY id DESC LIMIT ?", (limit,))]


@app.get("/plants/{number}")
def read(number: int, db: Database) -> Plant:
    return found(db, number)


@app.patch("/plants/{number}")
def change(number: int, body: Change, db: Database) -> Plant:
    plant = found(db, number).model_copy(update=body.model_dump(exclude_unset=True))
    with db:
        db.execute("UPDATE plant SET name = ?, days = ? WHERE id = ?", (plant.name, plant.days, number))
    return plant


@app.delete("/plants/{number}", status_code=204)
def remove(number: int, db: Database) -> None:
    found(db, number)
    with db:
        db.execute("DELETE FROM plant WHERE id = ?", (number,))
