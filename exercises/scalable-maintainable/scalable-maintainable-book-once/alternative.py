import json
import sqlite3

from fastapi import FastAPI, HTTPException, Request
from pydantic import BaseModel, PositiveInt


class Wish(BaseModel):
    seats: PositiveInt


def make_app(path: str) -> FastAPI:
    """Return an app that books each key once."""
    app = FastAPI()
    db = sqlite3.connect(path, check_same_thread=False)
    with db:
        db.execute("CREATE TABLE IF NOT EXISTS booking (id INTEGER PRIMARY KEY, seats)")
        db.execute("CREATE TABLE IF NOT EXISTS answer (key PRIMARY KEY, asked, body)")

    def free():
        return 10 - db.execute("SELECT total(seats) FROM booking").fetchone()[0]

    @app.get("/seats")
    async def seats():
        return {"free": int(free())}

    @app.post("/bookings", status_code=201)
    async def book(wish: Wish, request: Request):
        key = request.headers.get("idempotency-key")
        if key is None:
            raise HTTPException(400)
        asked = wish.model_dump_json()
        with db:
            db.execute("BEGIN IMMEDIATE")
            row = db.execute(
                "SELECT asked, body FROM answer WHERE key = ?", [key]
            ).fetchone()
            if row:
                if row[0] != asked:
                    raise HTTPException(422)
                return json.loads(row[1])
            if free() < wish.seats:
                raise HTTPException(409)
            cursor = db.execute("INSERT INTO booking (seats) VALUES (?)", [wish.seats])
            answer = {"id": cursor.lastrowid, "seats": wish.seats}
            row = (key, asked, json.dumps(answer))
            db.execute("INSERT INTO answer VALUES (?, ?, ?)", row)
        return answer

    return app
