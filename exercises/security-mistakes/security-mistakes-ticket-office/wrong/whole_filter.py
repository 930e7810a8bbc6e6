import base64
import json
import sqlite3
from html import escape
from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse, PlainTextResponse

SORTABLE = {"id", "harbour"}


def make_app(db: sqlite3.Connection, folder: Path, is_blocked) -> FastAPI:
    app = FastAPI()

    @app.get("/search")
    def search(harbour: str, sort: str = "id"):
        if sort not in SORTABLE:
            raise HTTPException(422)
        sql = f"SELECT id, harbour FROM sailing WHERE harbour = ? ORDER BY {sort}"
        rows = db.execute(sql, (harbour,)).fetchall()
        return [{"id": row[0], "harbour": row[1]} for row in rows]

    @app.get("/tickets")
    def ticket(name: str):
        try:
            path = (folder / name).resolve()
        except ValueError:
            raise HTTPException(404) from None
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            raise HTTPException(404)
        return PlainTextResponse(path.read_text(encoding="utf-8"))

    @app.get("/hello")
    def hello(name: str):
        return HTMLResponse(f"<p>Hello {escape(name)}</p>")

    @app.get("/filter")
    def saved_filter(data: str):
        try:
            choice = json.loads(base64.urlsafe_b64decode(data))
            harbour = choice["harbour"]
        except (ValueError, TypeError, KeyError):
            raise HTTPException(422) from None
        if not isinstance(harbour, str) or len(choice) > 1:
            raise HTTPException(422)
        return {"harbour": harbour}

    @app.get("/desk")
    def desk(card: str):
        try:
            blocked = is_blocked(card)
        except ConnectionError:
            raise HTTPException(503) from None
        if blocked:
            raise HTTPException(403)
        return {"card": card}

    return app
