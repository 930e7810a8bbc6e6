import sqlite3
from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException as AnyHTTPException

TABLES = """
CREATE TABLE IF NOT EXISTS host (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS show (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL,
    host_id INTEGER NOT NULL REFERENCES host (id));
CREATE TABLE IF NOT EXISTS episode (
    id INTEGER PRIMARY KEY, show_id INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, title TEXT NOT NULL, UNIQUE (show_id, number));
"""
CODES = {404: "not_found", 405: "not_allowed", 409: "conflict", 422: "invalid"}

Text = Annotated[str, Field(min_length=1, max_length=80)]


class NewHost(BaseModel, extra="forbid"):
    name: Text


class NewShow(BaseModel, extra="forbid"):
    title: Text
    host_id: int


class NewEpisode(BaseModel, extra="forbid"):
    title: Text


def install_errors(app: FastAPI) -> None:
    def reply(status: int, message: str) -> JSONResponse:
        return JSONResponse(
            {"error": {"code": CODES.get(status, "error"), "message": message}}, status
        )

    @app.exception_handler(AnyHTTPException)
    async def told(request: Request, error: AnyHTTPException):
        return reply(error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError):
        where = ".".join(map(str, error.errors()[0]["loc"]))
        return reply(422, f"not valid: {where}")


def make_app(path: str) -> FastAPI:
    app = FastAPI(title="Radio")
    install_errors(app)

    def connection() -> Iterator[sqlite3.Connection]:
        db = sqlite3.connect(path, check_same_thread=False)
        try:
            db.execute("PRAGMA foreign_keys = ON")
            with db:
                yield db
        finally:
            db.close()

    Db = Annotated[sqlite3.Connection, Depends(connection, scope="function")]
    tables = sqlite3.connect(path)
    tables.executescript(TABLES)
    tables.close()

    def insert(
        db: sqlite3.Connection, sql: str, values: tuple, status: int, message: str
    ) -> int:
        try:
            return db.execute(sql, values).lastrowid or 0
        except sqlite3.IntegrityError:
            raise HTTPException(status, message) from None

    @app.post("/hosts", status_code=201)
    def add_host(body: NewHost, db: Db):
        number = insert(
            db,
            "INSERT INTO host (name) VALUES (?)",
            (body.name,),
            409,
            "this name is taken",
        )
        return {"id": number, "name": body.name}

    @app.delete("/hosts/{host_id}", status_code=204)
    def delete_host(host_id: int, db: Db) -> None:
        try:
            gone = db.execute("DELETE FROM host WHERE id = ?", (host_id,)).rowcount
        except sqlite3.IntegrityError:
            raise HTTPException(409, "this host has shows") from None
        if gone == 0:
            raise HTTPException(404, "no such host")

    @app.post("/shows", status_code=201)
    def add_show(body: NewShow, db: Db):
        sql = "INSERT INTO show (title, host_id) VALUES (?, ?)"
        number = insert(db, sql, (body.title, body.host_id), 422, "no such host")
        return {"id": number, **body.model_dump()}

    @app.get("/shows/{show_id}")
    def read_show(show_id: int, db: Db):
        sql = """
            SELECT show.title, host.id, host.name,
                   (SELECT count(*) FROM episode)
            FROM show JOIN host ON host.id = show.host_id WHERE show.id = ?"""
        row = db.execute(sql, (show_id,)).fetchone()
        if row is None:
            raise HTTPException(404, "no such show")
        title, host_id, name, count = row
        return {
            "id": show_id,
            "title": title,
            "host": {"id": host_id, "name": name},
            "episodes": count,
        }

    @app.post("/shows/{show_id}/episodes", status_code=201)
    def add_episode(show_id: int, body: NewEpisode, db: Db):
        sql = """
            INSERT INTO episode (show_id, number, title)
            SELECT ?, coalesce(max(number), 0) + 1, ? FROM episode WHERE show_id = ?
            RETURNING id, number"""
        try:
            number, place = db.execute(sql, (show_id, body.title, show_id)).fetchone()
        except sqlite3.IntegrityError:
            raise HTTPException(404, "no such show") from None
        return {"id": number, "show_id": show_id, "number": place, "title": body.title}

    return app
