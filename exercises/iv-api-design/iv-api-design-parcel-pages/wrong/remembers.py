import secrets
from typing import Annotated

from fastapi import FastAPI, HTTPException, Query


def make_app(parcels):
    """Return an app that shows these parcels, page by page."""
    app = FastAPI()
    cursors = {}

    @app.get("/parcels")
    def pages(
        state: str | None = None,
        limit: Annotated[int, Query(ge=1, le=50)] = 20,
        cursor: str | None = None,
    ):
        found = [one for one in parcels if state is None or one["state"] == state]
        found.sort(key=lambda one: (one["day"], one["id"]), reverse=True)
        if cursor is not None:
            if cursor not in cursors or cursors[cursor][0] != state:
                raise HTTPException(422)
            last = cursors[cursor][1]
            found = [one for one in found if (one["day"], one["id"]) < last]
        items = found[:limit]
        if len(found) <= limit:
            return {"items": items, "next": None}
        new = secrets.token_urlsafe()
        cursors[new] = state, (items[-1]["day"], items[-1]["id"])
        return {"items": items, "next": new}

    return app
