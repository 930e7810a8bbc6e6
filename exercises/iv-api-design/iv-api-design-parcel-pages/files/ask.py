"""Asks an app without a server."""

from fastapi.testclient import TestClient


def get(app, **params):
    """Return (status, JSON) of GET /parcels with these parameters."""
    client = TestClient(app, raise_server_exceptions=False)
    reply = client.get("/parcels", params=params)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None


def ids(app, **params):
    """Return (ids of the page, its cursor)."""
    status, page = get(app, **params)
    if status != 200:
        return status, None
    return [parcel["id"] for parcel in page["items"]], page["next"]


def walk(app, **params):
    """Return the ids of all pages, a list for each page."""
    pages = []
    found, cursor = ids(app, **params)
    while cursor is not None and len(pages) < 100:
        pages.append(found)
        found, cursor = ids(app, cursor=cursor, **params)
    return [*pages, found]
