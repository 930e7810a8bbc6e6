from datetime import UTC, datetime

from fastapi import Depends, FastAPI, HTTPException
from fastapi.responses import JSONResponse
from sailings import Sailing, find

END = datetime(2027, 3, 1, tzinfo=UTC)


def wanted(number: int) -> Sailing:
    sailing = find(number)
    if sailing:
        return sailing
    raise HTTPException(404)


def make_app(clock) -> FastAPI:
    """Return an app with versions 1 and 2 of the timetable."""
    app, old, new = FastAPI(), FastAPI(), FastAPI()

    @old.middleware("http")
    async def ending(request, call_next):
        if clock() < END:
            response = await call_next(request)
        else:
            response = JSONResponse(None, status_code=410)
        response.headers["Deprecation"] = "@1788220800"
        response.headers["Sunset"] = "Mon, 01 Mar 2027 00:00:00 GMT"
        return response

    @old.get("/sailings/{number}")
    def old_sailing(sailing: Sailing = Depends(wanted)):
        price = sailing.cents / 100
        return {"id": sailing.id, "harbour": sailing.harbour, "price": price}

    @new.get("/sailings/{number}")
    def new_sailing(sailing: Sailing = Depends(wanted)):
        price = {"cents": sailing.cents, "currency": "EUR"}
        return {"id": sailing.id, "harbour": sailing.harbour, "price": price}

    app.mount("/v1", old)
    app.mount("/v2", new)
    return app
