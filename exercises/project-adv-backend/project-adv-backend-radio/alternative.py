import sqlite3
from contextlib import closing, contextmanager

from fastapi import FastAPI, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException


class Refused(Exception):
    def __init__(self, status, message):
        self.status, self.message = status, message


def failure(status, message):
    code = {404: "not_found", 405: "not_allowed", 409: "conflict", 422: "invalid"}[
        status
    ]
    return JSONResponse(
        status_code=status, content={"error": {"code": code, "message": message}}
    )


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Host(Strict):
    name: str = Field(min_length=1, max_length=80)


class Show(Strict):
    title: str = Field(min_length=1, max_length=80)
    host_id: int


class Episode(Strict):
    title: str = Field(min_length=1, max_length=80)


def make_app(path):
    @contextmanager
    def database():
        with closing(sqlite3.connect(path)) as db, db:
            db.row_factory = sqlite3.Row
            yield db

    with database() as db:
        db.execute(
            "CREATE TABLE IF NOT EXISTS hosts (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE)"
        )
        db.execute(
            "CREATE TABLE IF NOT EXISTS shows (id INTEGER PRIMARY KEY, title TEXT, host_id INTEGER)"
        )
        db.execute(
            "CREATE TABLE IF NOT EXISTS episodes (id INTEGER PRIMARY KEY, show_id INTEGER, number INTEGER, title TEXT)"
        )

    def one(db, table, number):
        return db.execute(f"SELECT * FROM {table} WHERE id = ?", (number,)).fetchone()

    app = FastAPI()
    app.add_exception_handler(
        Refused, lambda request, error: failure(error.status, error.message)
    )
    app.add_exception_handler(
        HTTPException, lambda request, error: failure(error.status_code, error.detail)
    )
    app.add_exception_handler(
        RequestValidationError,
        lambda request, error: failure(422, "the request is not valid"),
    )

    @app.post("/hosts", status_code=201)
    def post_host(host: Host):
        with database() as db:
            if db.execute(
                "SELECT 1 FROM hosts WHERE name = ?", (host.name,)
            ).fetchone():
                raise Refused(409, f"there is a host {host.name}")
            made = db.execute("INSERT INTO hosts (name) VALUES (?)", (host.name,))
            return {"id": made.lastrowid, "name": host.name}

    @app.post("/shows", status_code=201)
    def post_show(show: Show):
        with database() as db:
            if not one(db, "hosts", show.host_id):
                raise Refused(422, "there is no such host")
            made = db.execute(
                "INSERT INTO shows (title, host_id) VALUES (?, ?)",
                (show.title, show.host_id),
            )
            return dict(one(db, "shows", made.lastrowid))

    @app.post("/shows/{number}/episodes", status_code=201)
    def post_episode(number: int, episode: Episode):
        with database() as db:
            if not one(db, "shows", number):
                raise Refused(404, "there is no such show")
            count = db.execute(
                "SELECT count(*) FROM episodes WHERE show_id = ?", (number,)
            ).fetchone()[0]
            sql = "INSERT INTO episodes (show_id, number, title) VALUES (?, ?, ?)"
            made = db.execute(sql, (number, count + 1, episode.title))
            return dict(one(db, "episodes", made.lastrowid))

    @app.get("/shows/{number}")
    def get_show(number: int):
        with database() as db:
            show = one(db, "shows", number)
            if show is None:
                raise Refused(404, "there is no such show")
            count = db.execute(
                "SELECT count(*) FROM episodes WHERE show_id = ?", (number,)
            ).fetchone()[0]
            host = dict(one(db, "hosts", show["host_id"]))
            return {
                "id": number,
                "title": show["title"],
                "host": host,
                "episodes": count,
            }

    @app.delete("/hosts/{number}")
    def delete_host(number: int):
        with database() as db:
            if not one(db, "hosts", number):
                raise Refused(404, "there is no such host")
            if db.execute(
                "SELECT 1 FROM shows WHERE host_id = ?", (number,)
            ).fetchone():
                raise Refused(409, "this host still has shows")
            db.execute("DELETE FROM hosts WHERE id = ?", (number,))
        return Response(status_code=204)

    return app
