import logging
import re
from uuid import uuid4

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

log = logging.getLogger(__name__)


class Now:
    value = "-"


class AddRequestId(logging.Filter):
    """Gives each record the id of the request that runs now."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = Now.value
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
        Now.value = number
        try:
            answer = await call_next(request)
        except Exception:
            log.exception("request failed")
            body = {"detail": "internal error", "reference": number}
            answer = JSONResponse(body, 500)
        finally:
            Now.value = "-"
        answer.headers["X-Request-ID"] = number
        return answer
