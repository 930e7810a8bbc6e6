"""A reference for project-crud-auth: FastAPI, SQLAlchemy and JWT."""

import logging
import secrets
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, Path, Query, Request
from fastapi.exceptions import HTTPException, RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.security import OAuth2PasswordBearer
from pwdlib import PasswordHash
from pydantic import BaseModel, Field
from settings import settings
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from store import Base, Person, Sessions, Workouts, engine

PASSWORDS = PasswordHash.recommended()
NOBODY = PASSWORDS.hash(secrets.token_hex(16))
log = logging.getLogger("uvicorn.error")


@asynccontextmanager
async def lifespan(app: FastAPI):
    Base.metadata.create_all(engine)
    yield


app = FastAPI(lifespan=lifespan)
bearer = OAuth2PasswordBearer(tokenUrl="/login")


def session():
    with Sessions() as one:
        yield one


Db = Annotated[Session, Depends(session)]


class Login(BaseModel):
    name: str
    password: str


class NewPerson(BaseModel, extra="forbid"):
    name: str = Field(min_length=1, max_length=60)
    password: str = Field(min_length=12, max_length=200)


class PersonOut(BaseModel, from_attributes=True):
    id: int
    name: str


class WorkoutIn(BaseModel, extra="forbid"):
    sport: str = Field(min_length=1, max_length=60)
    minutes: int = Field(ge=1, le=1440)
    day: date
    memo: str = Field("", max_length=500)


class WorkoutOut(BaseModel, from_attributes=True):
    id: int
    sport: str
    minutes: int
    day: date
    memo: str


@app.exception_handler(RequestValidationError)
async def invalid(request: Request, error: RequestValidationError):
    places = [".".join(map(str, one["loc"])) for one in error.errors()]
    return JSONResponse({"detail": f"wrong or missing: {', '.join(places)}"}, 422)


def token_for(person: Person) -> str:
    ends = datetime.now(UTC) + timedelta(seconds=settings.token_seconds)
    return jwt.encode({"sub": str(person.id), "exp": ends}, settings.secret_key, algorithm="HS256")


def caller(token: Annotated[str, Depends(bearer)], db: Db) -> Person:
    need = {"require": ["exp", "sub"]}
    try:
        claims = jwt.decode(token, settings.secret_key, algorithms=["HS256"], options=need)
    except jwt.InvalidTokenError:
        claims = None
    person = db.get(Person, int(claims["sub"])) if claims else None
    if person is None:
        raise HTTPException(401, "log in first", {"WWW-Authenticate": "Bearer"})
    return person


def workouts(me: Annotated[Person, Depends(caller)], db: Db) -> Workouts:
    return Workouts(db, me.id)


Mine = Annotated[Workouts, Depends(workouts)]
Number = Annotated[int, Path(ge=1, lt=2**31)]


@app.post("/users", status_code=201)
def register(body: NewPerson, db: Db) -> PersonOut:
    person = Person(name=body.name, password_hash=PASSWORDS.hash(body.password))
    db.add(person)
    try:
        db.commit()
    except IntegrityError:
        raise HTTPException(409, "this name is taken") from None
    return PersonOut.model_validate(person)


@app.post("/login")
def login(body: Login, db: Db):
    person = db.scalar(select(Person).where(Person.name == body.name))
    right = PASSWORDS.verify(body.password, person.password_hash if person else NOBODY)
    log.info("login: %s", "right" if right and person else "wrong")
    if person is None or not right:
        raise HTTPException(401, "wrong name or password")
    return {"token": token_for(person)}


@app.post("/workouts", status_code=201)
def add(body: WorkoutIn, mine: Mine) -> WorkoutOut:
    return WorkoutOut.model_validate(mine.add(body.model_dump()))


@app.get("/workouts")
def page(
    mine: Mine,
    q: Annotated[str, Query(max_length=100)] = "",
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> list[WorkoutOut]:
    return [WorkoutOut.model_validate(one) for one in mine.page(q, limit, offset)]


@app.get("/workouts/{number}")
def read(number: Number, mine: Mine) -> WorkoutOut:
    return answer(mine.get(number))


@app.put("/workouts/{number}")
def replace(number: Number, body: WorkoutIn, mine: Mine) -> WorkoutOut:
    return answer(mine.replace(number, body.model_dump()))


@app.delete("/workouts/{number}", status_code=204)
def remove(number: Number, mine: Mine) -> None:
    if not mine.remove(number):
        raise HTTPException(404, "no such workout")


def answer(workout) -> WorkoutOut:
    if workout is None:
        raise HTTPException(404, "no such workout")
    return WorkoutOut.model_validate(workout)
