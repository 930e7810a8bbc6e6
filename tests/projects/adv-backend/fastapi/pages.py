"""Pages with a cursor: the place of the last row that was shown, in an order without ties."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

from fastapi import HTTPException
from sqlalchemy import Select, tuple_
from sqlalchemy.orm import Session


def page(session: Session, query: Select, order: list, limit: int, cursor: str | None) -> tuple[list, str | None]:
    if cursor is not None:
        query = query.where(tuple_(*order) < tuple_(*decoded(cursor, len(order))))
    rows = list(session.scalars(query.order_by(*(column.desc() for column in order)).limit(limit + 1)))
    shown = rows[:limit]
    last = [getattr(shown[-1], column.key) for column in order] if len(rows) > limit else None
    return shown, last and urlsafe_b64encode(json.dumps(last).encode()).decode()


def decoded(cursor: str, length: int) -> list[int]:
    try:
        place = json.loads(urlsafe_b64decode(cursor))
    except ValueError:
        place = None
    if (
        not isinstance(place, list)
        or len(place) != length
        or not all(type(one) is int and one < 2**31 for one in place)
    ):
        raise HTTPException(422, "this cursor cannot be read")
    return place
