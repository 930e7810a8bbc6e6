from datetime import UTC, datetime
from email.utils import format_datetime

from fastapi import APIRouter, FastAPI, HTTPException
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sailings import Sailing, find

SINCE = datetime(2026, 9, 1, tzinfo=UTC)
END = datetime(2027, 3, 1, tzinfo=UTC)
ANNOUNCE = {
    "Deprecation": f"@{int(SINCE.timestamp())}",
    "Sunset": format_datetime(END, usegmt=True),
}
v1 = APIRouter(prefix="/v1")
v2 = APIRouter(prefix="/v2")


class SailingV1(BaseModel):
    id: int
    harbour: str
    price: float


class Price(BaseModel):
    cents: int
    currency: str = "EUR"


class SailingV2(BaseModel):
    id: int
    harbour: str
    price: Price


def existing(number: int) -> Sailing:
    sailing = find(number)
    if sailing is None:
        raise HTTPException(404)
    return sailing


@v1.get("/sailings/{number}")
def sailing_v1(number: int) -> SailingV1:
    found = existing(number)
    return SailingV1(id=found.id, harbour=found.harbour, price=found.cents / 100)


@v2.get("/sailings/{number}")
def sailing_v2(number: int) -> SailingV2:
    found = existing(number)
    price = Price(cents=found.cents)
    return SailingV2(id=found.id, harbour=found.harbour, price=price)


def make_app(clock) -> FastAPI:
    """Return an app with versions 1 and 2 of the timetable."""
    app = FastAPI()
    app.include_router(v1)
    app.include_router(v2)

    @app.middleware("http")
    async def announce(request, call_next):
        if not request.url.path.startswith("/v1"):
            return await call_next(request)
        if clock() >= END:
            return JSONResponse({"detail": "version 1 has ended"}, 410)
        response = await call_next(request)
        response.headers.update(ANNOUNCE)
        return response

    return app
