import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated

from fastapi import FastAPI, HTTPException, Query


def to_cursor(state, parcel):
    place = [state, parcel["day"], parcel["id"]]
    return urlsafe_b64encode(json.dumps(place).encode()).decode()


def from_cursor(cursor, state):
    """Return day and id of the last parcel, or raise ValueError."""
    place = json.loads(urlsafe_b64decode(cursor))
    if not isinstance(place, list) or len(place) != 3:
        raise ValueError("not a cursor")
    made_for, day, number = place
    if not isinstance(day, str) or not isinstance(number, int):
        raise ValueError("not a cursor of this list")
    return day, number


def make_app(parcels):
    """Return an app that shows these parcels, page by page."""
    app = FastAPI()

    @app.get("/parcels")
    def pages(
        state: str | None = None,
        limit: Annotated[int, Query(ge=1, le=50)] = 20,
        cursor: str | None = None,
    ):
        found = [one for one in parcels if state is None or one["state"] == state]
        found.sort(key=lambda one: (one["day"], one["id"]), reverse=True)
        if cursor is not None:
            try:
                last = from_cursor(cursor, state)
            except ValueError:
                raise HTTPException(422, "this is no cursor of this list") from None
            found = [one for one in found if (one["day"], one["id"]) < last]
        items = found[:limit]
        more = len(found) > limit
        return {"items": items, "next": to_cursor(state, items[-1]) if more else None}

    return app
