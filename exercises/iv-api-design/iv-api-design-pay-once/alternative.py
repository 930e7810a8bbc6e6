import hashlib
import sqlite3
from typing import Annotated

from fastapi import Body, Depends, FastAPI, Header, HTTPException, Response
from provider import Declined, Unreachable


def who(customer: Annotated[str | None, Header()] = None):
    if customer is None:
        raise HTTPException(401)
    return customer


def make_app(charge):
    app = FastAPI()
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.execute(
        "CREATE TABLE payment (customer TEXT, key TEXT, print TEXT, status INTEGER,"
        " receipt TEXT, UNIQUE (customer, key))"
    )

    @app.post("/payments")
    async def pay(
        response: Response,
        customer: Annotated[str, Depends(who)],
        idempotency_key: Annotated[str, Header()],
        cents: Annotated[int, Body(ge=1, le=1_000_000)],
        order: Annotated[str, Body(min_length=1, max_length=40)],
    ):
        fingerprint = hashlib.sha256(f"{cents} {order}".encode()).hexdigest()
        mine = customer, idempotency_key
        new = db.execute(
            "INSERT INTO payment VALUES (?, ?, ?, NULL, NULL) ON CONFLICT DO NOTHING",
            (*mine, fingerprint),
        )
        if new.rowcount == 1:
            try:
                result = (
                    201,
                    charge(hashlib.sha256(repr(mine).encode()).hexdigest(), cents),
                )
            except Declined:
                result = 402, None
            except Unreachable:
                db.execute("DELETE FROM payment WHERE customer = ? AND key = ?", mine)
                raise HTTPException(503) from None
            db.execute(
                "UPDATE payment SET status = ?, receipt = ? WHERE customer = ? AND key = ?",
                (*result, *mine),
            )
        kept, status, receipt = db.execute(
            "SELECT print, status, receipt FROM payment WHERE customer = ? AND key = ?",
            mine,
        ).fetchone()
        if kept != fingerprint:
            raise HTTPException(422)
        if status is None:
            raise HTTPException(409)
        response.status_code = status
        if status == 402:
            return {"detail": "declined"}
        return {"receipt": receipt, "cents": cents, "order": order}

    return app
