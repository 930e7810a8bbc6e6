import logging
import re
from contextvars import ContextVar
from uuid import uuid4

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

log = logging.getLogger(__name__)
request_id: ContextVar[str] = ContextVar("request_id", default="-")


class AddRequestId(logging.Filter):
    """Gives each record the id of the request that runs now."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


def id_of(request: Request) -> str:
    """Return the id that was sent, if it is harmless, or a new one."""
    sent = request.headers.get("X-Request-ID", "")
    if re.fullmatch(r"[A-Za-z0-9-]{1,64}", sent):
        return sent
    return uuid4().hex


def install(app: FastAPI) -> None:
    """Add the request id, and the answer to unexpected errors."""

    @app.middleware("http")
    async def with_id(request: Request, call_next):
        number = id_of(request)
        token = request_id.set(number)
        try:
            answer = await call_next(request)
        except Exception as error:
            log.exception("request failed")
            body = {"detail": str(error), "reference": number}
            answer = JSONResponse(body, 500)
        finally:
            request_id.reset(token)
        answer.headers["X-Request-ID"] = number
        return answer
