from typing import Annotated

from fastapi import FastAPI, Header, HTTPException
from pydantic import BaseModel, Field


class Payment(BaseModel, extra="forbid"):
    cents: int = Field(ge=1, le=1_000_000)
    order: str = Field(min_length=1, max_length=40)


def make_app(charge):
    """Return an app that charges each payment once."""
    app = FastAPI()

    @app.post("/payments", status_code=201)
    def pay(payment: Payment, customer: Annotated[str, Header()] = ""):
        if not customer:
            raise HTTPException(401)
        receipt = charge("?", payment.cents)
        return {"receipt": receipt, "cents": payment.cents, "order": payment.order}

    return app
