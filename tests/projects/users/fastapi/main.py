"""A reference for project-users: FastAPI and SQLite."""

import hashlib
import logging
import os
import secrets
import sqlite3
from contextlib import closing
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pwdlib import PasswordHash
from pydantic import BaseModel, Field

DATABASE = os.environ.get("DATABASE", "users.db")
TABLES = """
CREATE TABLE IF NOT EXISTS account (
    id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '', hash TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS login (
    digest TEXT PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE);
"""
PASSWORDS = PasswordHash.recommended()
NOBODY = PASSWORDS.hash(secrets.token_hex(16))

app = FastAPI()
log = logging.getLogger("uvicorn.error")

with closing(sqlite3.connect(DATABASE)) as first:
    first.executescript(TABLES)


def database():
    with closing(sqlite3.connect(DATABASE, check_same_thread=False)) as db:
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA foreign_keys = ON")
        yield db


Database = Annotated[sqlite3.Connection, Depends(database)]
Password = Annotated[str, Field(min_length=12, max_length=200)]
Email = Annotated[str, Field(min_length=3, max_length=200)]


class NewUser(BaseModel, extra="forbid"):
    email: Email
    password: Password


class Login(BaseModel):
    email: Email
    password: str


class Change(BaseModel, extra="forbid"):
    name: Annotated[str, Field(max_length=80)]


class NewPassword(BaseModel):
    old: str
    new: Password


class User(BaseModel):
    id: int
    email: str
    name: str


@app.exception_handler(RequestValidationError)
async def invalid(request: Request, error: RequestValidationError):
    return JSONResponse({"detail": [".".join(map(str, one["loc"])) for one in error.errors()]}, 422)


def normal(email: str) -> str:
    return email.strip().lower()


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class Caller(BaseModel):
    id: int
    hash: str
    digest: str


def caller(db: Database, authorization: Annotated[str, Header()] = "") -> Caller:
    scheme, _, token = authorization.partition(" ")
    sql = "SELECT account.id, hash, digest FROM login JOIN account ON account.id = account_id WHERE digest = ?"
    row = db.execute(sql, (digest(token),)).fetchone() if scheme.lower() == "bearer" else None
    if row is None:
        raise HTTPException(401, "log in first", {"WWW-Authenticate": "Bearer"})
    return Caller(**row)


Me = Annotated[Caller, Depends(caller)]


def user(db: sqlite3.Connection, number: int) -> User:
    return User(**db.execute("SELECT id, email, name FROM account WHERE id = ?", (number,)).fetchone())


@app.post("/users", status_code=201)
def register(body: NewUser, db: Database) -> User:
    row = (normal(body.email), PASSWORDS.hash(body.password))
    try:
        with db:
            made = db.execute("INSERT INTO account (email, hash) VALUES (?, ?)", row)
    except sqlite3.IntegrityError:
        raise HTTPException(409, "this address is taken") from None
    return user(db, made.lastrowid or 0)


@app.post("/login")
def login(body: Login, db: Database):
    row = db.execute("SELECT id, hash FROM account WHERE email = ?", (normal(body.email),)).fetchone()
    is_right = PASSWORDS.verify(body.password, row["hash"] if row else NOBODY)
    log.info("login: %s", "right" if is_right and row else "wrong")
    if not is_right or row is None:
        raise HTTPException(401, "wrong address or password")
    token = secrets.token_urlsafe(32)
    with db:
        db.execute("INSERT INTO login VALUES (?, ?)", (digest(token), row["id"]))
    return {"token": token}


@app.get("/me")
def read(me: Me, db: Database) -> User:
    return user(db, me.id)


@app.patch("/me")
def change(body: Change, me: Me, db: Database) -> User:
    with db:
        db.execute("UPDATE account SET name = ? WHERE id = ?", (body.name, me.id))
    return user(db, me.id)


@app.post("/me/password", status_code=204)
def change_password(body: NewPassword, me: Me, db: Database) -> None:
    if not PASSWORDS.verify(body.old, me.hash):
        raise HTTPException(403, "the old password is wrong")
    with db:
        db.execute("UPDATE account SET hash = ? WHERE id = ?", (PASSWORDS.hash(body.new), me.id))
        db.execute("DELETE FROM login WHERE account_id = ? AND digest <> ?", (me.id, me.digest))


@app.delete("/me", status_code=204)
def close(me: Me, db: Database) -> None:
    with db:
        db.execute("DELETE FROM account WHERE id = ?", (me.id,))
