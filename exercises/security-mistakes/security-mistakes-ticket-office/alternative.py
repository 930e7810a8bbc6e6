import os
from base64 import urlsafe_b64decode
from typing import Literal

from fastapi import FastAPI, HTTPException, Response
from markupsafe import Markup
from pydantic import BaseModel, ValidationError


class Filter(BaseModel):
    harbour: str


def make_app(db, folder, is_blocked):
    app = FastAPI()

    @app.get("/search")
    def search(harbour: str, sort: Literal["id", "harbour"] = "id"):
        rows = db.execute("SELECT id, harbour FROM sailing")
        found = [dict(zip(("id", "harbour"), row)) for row in rows]
        found = [row for row in found if row["harbour"] == harbour]
        return sorted(found, key=lambda row: row[sort])

    @app.get("/tickets")
    def ticket(name: str):
        if name in os.listdir(folder):
            text = open(os.path.join(folder, name), encoding="utf-8").read()
            return Response(text, media_type="text/plain")
        raise HTTPException(404, "no such ticket")

    @app.get("/hello")
    def hello(name: str):
        page = Markup("<p>Hello {}</p>").format(name)
        return Response(str(page), media_type="text/html")

    @app.get("/filter")
    def saved_filter(data: str) -> Filter:
        try:
            return Filter.model_validate_json(urlsafe_b64decode(data), strict=True)
        except (ValidationError, ValueError):
            raise HTTPException(422, "no filter") from None

    @app.get("/desk")
    def desk(card: str):
        try:
            code = 403 if is_blocked(card) else 200
        except ConnectionError:
            code = 503
        if code != 200:
            raise HTTPException(code)
        return {"card": card}

    return app
