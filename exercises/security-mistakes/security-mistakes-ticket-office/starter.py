import base64
import pickle
import sqlite3
from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse, PlainTextResponse


def make_app(db: sqlite3.Connection, folder: Path, is_blocked) -> FastAPI:
    app = FastAPI()

    @app.get("/search")
    def search(harbour: str, sort: str = "id"):
        sql = f"SELECT id, harbour FROM sailing WHERE harbour = '{harbour}'"
        rows = db.execute(f"{sql} ORDER BY {sort}").fetchall()
        return [{"id": row[0], "harbour": row[1]} for row in rows]

    @app.get("/tickets")
    def ticket(name: str):
        return PlainTextResponse((folder / name).read_text(encoding="utf-8"))

    @app.get("/hello")
    def hello(name: str):
        return HTMLResponse(f"<p>Hello {name}</p>")

    @app.get("/filter")
    def saved_filter(data: str):
        choice = pickle.loads(base64.urlsafe_b64decode(data))
        return {"harbour": choice["harbour"]}

    @app.get("/desk")
    def desk(card: str):
        try:
            if is_blocked(card):
                raise HTTPException(403)
        except ConnectionError:
            pass
        return {"card": card}

    return app
