"""A reference for project-adv-auth-db: FastAPI, SQLAlchemy and Alembic, with random tokens."""

from typing import Annotated, Literal

import logins
from edge import install, log
from fastapi import Depends, FastAPI, Header, HTTPException, Path, Query, Response
from pydantic import BaseModel, Field
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from tables import Account, Director, Film, Review, Sessions

app = FastAPI(title="Films")
install(app)


def session():
    with Sessions() as one:
        yield one


Db = Annotated[Session, Depends(session)]
Key = Annotated[int, Path(ge=1, lt=2**31)]
Role = Literal["member", "editor", "admin"]
NewSecret = Annotated[str, Field(min_length=12, max_length=200)]
Title = Annotated[str, Field(min_length=1, max_length=120)]
Year = Annotated[int, Field(ge=1888, le=2100)]
Link = Annotated[int, Field(ge=1, lt=2**31)]
Stars = Annotated[int, Field(ge=1, le=5)]
Words = Annotated[str, Field(max_length=1000)]


class NewAccount(BaseModel, extra="forbid"):
    name: str = Field(min_length=1, max_length=60)
    password: NewSecret


class Credentials(BaseModel):
    name: str
    password: str


class AccountOut(BaseModel, from_attributes=True):
    id: int
    name: str
    role: Role


class Tokens(BaseModel):
    token: str
    refresh: str


class Refresh(BaseModel, extra="forbid"):
    refresh: str


class NewPassword(BaseModel, extra="forbid"):
    old: str
    new: NewSecret


class NewRole(BaseModel, extra="forbid"):
    role: Role


class DirectorIn(BaseModel, extra="forbid"):
    name: str = Field(min_length=1, max_length=80)


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


class ReviewIn(BaseModel, extra="forbid"):
    stars: Stars
    text: Words = ""


class ReviewChange(BaseModel, extra="forbid"):
    stars: Stars = 1
    text: Words = ""


class ReviewOut(BaseModel, from_attributes=True):
    id: int
    owner: int | None
    stars: int
    text: str


class Films(BaseModel):
    items: list[FilmOut]
    next: str | None


class Reviews(BaseModel):
    items: list[ReviewOut]
    next: str | None


# ---------------------------------------------------------------- who is it, and may they


class Caller(BaseModel, arbitrary_types_allowed=True):
    account: Account
    login: int


def caller(db: Db, authorization: Annotated[str, Header()] = "") -> Caller:
    scheme, _, token = authorization.partition(" ")
    found = logins.find(db, token) if scheme.lower() == "bearer" else None
    if found is None:
        raise HTTPException(401, "log in first", {"WWW-Authenticate": "Bearer"})
    return Caller(account=found[0], login=found[1])


Me = Annotated[Caller, Depends(caller)]


def only(*roles: str):
    def check(me: Me):
        if me.account.role not in roles:
            raise HTTPException(403, "your role does not allow this")

    return [Depends(check)]


all_roles, editors, admins = only("member", "editor", "admin"), only("editor", "admin"), only("admin")


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


# ---------------------------------------------------------------- accounts and logins


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/accounts", status_code=201)
def register(body: NewAccount, db: Db) -> AccountOut:
    secret = logins.PASSWORDS.hash(body.password)
    return AccountOut.model_validate(saved(db, Account(name=body.name, password_hash=secret, role="member")))


@app.post("/login")
def login(body: Credentials, db: Db) -> Tokens:
    account = logins.known(db, body.name, body.password)
    log.info("login: %s", "wrong" if account is None else f"account {account.id}")
    if account is None:
        raise HTTPException(401, "wrong name or password", {"WWW-Authenticate": "Bearer"})
    return Tokens(**logins.start(db, account.id))


@app.post("/refresh")
def refresh(body: Refresh, db: Db) -> Tokens:
    tokens = logins.renew(db, body.refresh)
    if tokens is None:
        raise HTTPException(401, "log in again", {"WWW-Authenticate": "Bearer"})
    return Tokens(**tokens)


@app.post("/logout", status_code=204)
def logout(me: Me, db: Db) -> None:
    logins.end(db, me.login)


@app.get("/me")
def who(me: Me) -> AccountOut:
    return AccountOut.model_validate(me.account)


@app.delete("/me", status_code=204)
def leave(me: Me, db: Db) -> None:
    logins.remove(db, me.account)


@app.post("/me/password", status_code=204)
def new_password(body: NewPassword, me: Me, db: Db) -> None:
    if logins.known(db, me.account.name, body.old) is None:
        raise HTTPException(403, "the old password is another one")
    logins.new_password(db, me.account, body.new)


@app.get("/accounts/{key}", dependencies=admins)
def read_account(key: Key, db: Db) -> AccountOut:
    return AccountOut.model_validate(found(db, Account, key))


@app.patch("/accounts/{key}", dependencies=admins)
def change_role(key: Key, body: NewRole, db: Db) -> AccountOut:
    account = found(db, Account, key)
    logins.set_role(db, account, body.role)
    db.refresh(account)
    return AccountOut.model_validate(account)


# ---------------------------------------------------------------- the archive


@app.post("/directors", status_code=201, dependencies=editors)
def add_director(body: DirectorIn, db: Db) -> DirectorOut:
    return DirectorOut.model_validate(saved(db, Director(**body.model_dump())))


@app.post("/films", status_code=201, dependencies=editors)
def add_film(body: FilmIn, db: Db) -> FilmOut:
    return FilmOut.model_validate(saved(db, Film(**body.model_dump())))


@app.get("/films")
def films(db: Db, limit: Annotated[int, Query(ge=1, le=100)] = 20) -> Films:
    rows = db.scalars(select(Film).order_by(Film.year.desc(), Film.id.desc()).limit(limit))
    return Films(items=[FilmOut.model_validate(row) for row in rows], next=None)


@app.get("/films/{key}")
def read_film(key: Key, db: Db) -> FilmOut:
    return FilmOut.model_validate(found(db, Film, key))


@app.patch("/films/{key}", dependencies=editors)
def change_film(key: Key, body: FilmChange, db: Db) -> FilmOut:
    film = found(db, Film, key)
    for name, value in body.model_dump(exclude_unset=True).items():
        setattr(film, name, value)
    return FilmOut.model_validate(saved(db, film))


@app.delete("/films/{key}", status_code=204, dependencies=editors)
def remove_film(key: Key, db: Db) -> None:
    db.delete(found(db, Film, key))
    saved(db)


@app.get("/films/{key}/reviews")
def reviews(key: Key, db: Db, limit: Annotated[int, Query(ge=1, le=100)] = 20) -> Reviews:
    found(db, Film, key)
    rows = db.scalars(select(Review).where(Review.film == key).order_by(Review.id.desc()).limit(limit))
    return Reviews(items=[ReviewOut.model_validate(row) for row in rows], next=None)


@app.post("/films/{key}/reviews", status_code=201, dependencies=all_roles)
def add_review(key: Key, body: ReviewIn, me: Me, db: Db) -> ReviewOut:
    found(db, Film, key)
    review = Review(**body.model_dump(), film=key, owner=me.account.id)
    return ReviewOut.model_validate(saved(db, review))


@app.patch("/reviews/{key}", dependencies=all_roles)
def change_review(key: Key, body: ReviewChange, me: Me, db: Db) -> ReviewOut:
    review = found(db, Review, key)
    if review.owner != me.account.id:
        raise HTTPException(403, "this is the review of somebody else")
    for name, value in body.model_dump(exclude_unset=True).items():
        setattr(review, name, value)
    return ReviewOut.model_validate(saved(db, review))


@app.delete("/reviews/{key}", status_code=204, dependencies=all_roles)
def remove_review(key: Key, me: Me, db: Db) -> Response:
    review = found(db, Review, key)
    if me.account.role != "admin" and review.owner != me.account.id:
        raise HTTPException(403, "this is the review of somebody else")
    db.delete(review)
    saved(db)
    return Response(status_code=204)
