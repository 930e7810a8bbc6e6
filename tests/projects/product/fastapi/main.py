"""A reference for project-product: FastAPI, SQLAlchemy, Alembic, and rules that know no HTTP."""

import secrets
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

import jwt
import service
from fastapi import Depends, FastAPI, Path, Query, Request
from fastapi.exceptions import HTTPException, RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.security import OAuth2PasswordBearer
from pwdlib import PasswordHash
from pydantic import BaseModel, Field, field_validator
from settings import settings
from shelf import DatabaseShelf
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from tables import Person, Sessions

PASSWORDS = PasswordHash.recommended()
NOBODY = PASSWORDS.hash(secrets.token_hex(16))
ANSWERS = {
    service.NotFree: (409, "not enough seats are free"),
    service.TooMany: (409, f"at most {service.MOST} seats in one workshop"),
    service.SameDay: (409, "one workshop a day"),
    service.OwnWorkshop: (403, "this is a workshop of your own"),
    service.NotOpen: (409, "this booking is cancelled already"),
    service.NoSuchWorkshop: (422, "no such workshop"),
    service.NoSuchBooking: (404, "no such booking"),
}

app = FastAPI()
bearer = OAuth2PasswordBearer(tokenUrl="/login")


@app.exception_handler(service.RuleBroken)
def broken(request: Request, error: service.RuleBroken):
    status, text = ANSWERS[type(error)]
    return JSONResponse({"detail": text}, status)


@app.exception_handler(RequestValidationError)
def invalid(request: Request, error: RequestValidationError):
    places = [".".join(map(str, one["loc"])) for one in error.errors()]
    return JSONResponse({"detail": f"wrong or missing: {', '.join(places)}"}, 422)


def shelf():
    with Sessions() as session:
        yield DatabaseShelf(session)


Shelf = Annotated[DatabaseShelf, Depends(shelf)]
Number = Annotated[int, Path(ge=1, lt=2**31)]


class Login(BaseModel):
    name: str
    password: str


class NewPerson(BaseModel, extra="forbid"):
    name: str = Field(min_length=1, max_length=60)
    password: str = Field(min_length=12, max_length=200)


class PersonOut(BaseModel, from_attributes=True):
    id: int
    name: str


class WorkshopIn(BaseModel, extra="forbid"):
    title: str = Field(min_length=1, max_length=80)
    day: date
    seats: int = Field(ge=1, le=100)

    @field_validator("day")
    @classmethod
    def to_come(cls, day: date) -> date:
        if day < datetime.now(UTC).date():
            raise ValueError("this day is over")
        return day


class WorkshopOut(BaseModel, from_attributes=True):
    id: int
    title: str
    day: date
    seats: int
    free: int


class LineIn(BaseModel, extra="forbid"):
    workshop: int = Field(ge=1, lt=2**31)
    seats: int = Field(ge=1, le=100)


class BookingIn(BaseModel, extra="forbid"):
    lines: list[LineIn] = Field(min_length=1, max_length=20)


class LineOut(BaseModel, from_attributes=True):
    workshop: int = Field(validation_alias="workshop_id")
    seats: int


class BookingOut(BaseModel, from_attributes=True):
    id: int
    state: str
    lines: list[LineOut]


def caller(token: Annotated[str, Depends(bearer)], shelf: Shelf) -> int:
    need = {"require": ["exp", "sub"]}
    try:
        claims = jwt.decode(token, settings.secret_key, algorithms=["HS256"], options=need)
    except jwt.InvalidTokenError:
        claims = None
    if claims is None or shelf.session.get(Person, int(claims["sub"])) is None:
        raise HTTPException(401, "log in first", {"WWW-Authenticate": "Bearer"})
    return int(claims["sub"])


Me = Annotated[int, Depends(caller)]


@app.post("/users", status_code=201)
def register(body: NewPerson, shelf: Shelf) -> PersonOut:
    person = Person(name=body.name, password_hash=PASSWORDS.hash(body.password))
    shelf.session.add(person)
    try:
        shelf.commit()
    except IntegrityError:
        raise HTTPException(409, "this name is taken") from None
    return PersonOut.model_validate(person)


@app.post("/login")
def login(body: Login, shelf: Shelf):
    person = shelf.session.scalar(select(Person).where(Person.name == body.name))
    right = PASSWORDS.verify(body.password, person.password_hash if person else NOBODY)
    if person is None or not right:
        raise HTTPException(401, "wrong name or password")
    ends = datetime.now(UTC) + timedelta(seconds=settings.token_seconds)
    return {"token": jwt.encode({"sub": str(person.id), "exp": ends}, settings.secret_key, algorithm="HS256")}


@app.post("/workshops", status_code=201)
def offer(body: WorkshopIn, me: Me, shelf: Shelf) -> WorkshopOut:
    return WorkshopOut.model_validate(shelf.offer(me, body.model_dump()))


@app.get("/workshops")
def workshops(
    shelf: Shelf,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> list[WorkshopOut]:
    return [WorkshopOut.model_validate(one) for one in shelf.workshops(limit, offset)]


@app.get("/workshops/{number}")
def workshop(number: Number, me: Me, shelf: Shelf) -> WorkshopOut:
    found = shelf.workshop(number)
    if found is None:
        raise HTTPException(404, "no such workshop")
    return WorkshopOut.model_validate(found)


@app.post("/bookings", status_code=201)
def book(body: BookingIn, me: Me, shelf: Shelf) -> BookingOut:
    lines = [(line.workshop, line.seats) for line in body.lines]
    return BookingOut.model_validate(service.book(shelf, me, lines))


@app.get("/bookings")
def bookings(me: Me, shelf: Shelf) -> list[BookingOut]:
    return [BookingOut.model_validate(one) for one in shelf.bookings(me)]


@app.get("/bookings/{number}")
def booking(number: Number, me: Me, shelf: Shelf) -> BookingOut:
    found = shelf.booking(me, number)
    if found is None:
        raise service.NoSuchBooking
    return BookingOut.model_validate(found)


@app.post("/bookings/{number}/cancel")
def cancel(number: Number, me: Me, shelf: Shelf) -> BookingOut:
    return BookingOut.model_validate(service.cancel(shelf, me, number))
