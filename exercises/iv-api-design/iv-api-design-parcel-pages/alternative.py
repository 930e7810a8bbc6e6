from base64 import b32decode, b32encode
from typing import Annotated
from urllib.parse import parse_qs, urlencode

from fastapi import Depends, FastAPI, HTTPException, Query


def write(**place):
    """Make a cursor; the = at the end of base32 is left out."""
    return b32encode(urlencode(place).encode()).decode().rstrip("=")


def read(cursor):
    """Return the place in a cursor as a dictionary of texts."""
    full = cursor + "=" * (-len(cursor) % 8)
    place = parse_qs(b32decode(full).decode(), strict_parsing=True)
    return {name: values[0] for name, values in place.items()}


def start_after(state: str | None = None, cursor: str | None = None):
    """Return the sort key after which the page begins, or None."""
    if cursor is None:
        return None
    try:
        place = read(cursor)
        if place.get("state") != state:
            raise HTTPException(422, "the cursor belongs to another filter")
        return place["day"], int(place["id"])
    except (ValueError, KeyError):
        raise HTTPException(422, "not a cursor") from None


def key(parcel):
    return parcel["day"], parcel["id"]


def make_app(parcels):
    app = FastAPI()

    @app.get("/parcels")
    def page(
        after: Annotated[tuple | None, Depends(start_after)],
        state: str | None = None,
        limit: int = Query(20, ge=1, le=50),
    ):
        items = []
        for parcel in sorted(parcels, key=key, reverse=True):
            if state is not None and parcel["state"] != state:
                continue
            if after is not None and key(parcel) >= after:
                continue
            if len(items) == limit:
                place = {"day": items[-1]["day"], "id": items[-1]["id"]}
                if state is not None:
                    place["state"] = state
                return {"items": items, "next": write(**place)}
            items.append(parcel)
        return {"items": items, "next": None}

    return app
