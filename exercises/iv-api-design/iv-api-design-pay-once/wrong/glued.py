from typing import Annotated

from fastapi import FastAPI, Header, HTTPException
from fastapi.responses import JSONResponse
from provider import Declined, Unreachable
from pydantic import BaseModel, Field


class Payment(BaseModel, extra="forbid"):
    cents: int = Field(ge=1, le=1_000_000)
    order: str = Field(min_length=1, max_length=40)


def make_app(charge):
    """Return an app that charges each payment once."""
    app = FastAPI()
    started = {}
    answers = {}

    @app.post("/payments", status_code=201)
    def pay(
        payment: Payment,
        idempotency_key: Annotated[str, Header()],
        customer: Annotated[str, Header()] = "",
    ):
        if not customer:
            raise HTTPException(401)
        mine = customer, idempotency_key
        if started.setdefault(mine, payment) is not payment:
            if started[mine] != payment:
                raise HTTPException(422, "this key belongs to another payment")
            if mine not in answers:
                raise HTTPException(409, "this payment is under way")
            return answers[mine]
        try:
            receipt = charge(customer + idempotency_key, payment.cents)
        except Declined:
            answer = JSONResponse({"detail": "the card was declined"}, 402)
        except Unreachable:
            del started[mine]
            raise HTTPException(503, "try again with the same key") from None
        else:
            answer = JSONResponse({"receipt": receipt, **payment.model_dump()}, 201)
        answers[mine] = answer
        return answer

    return app
