"""What every request has: an id, a line in the log, and one form for each failure."""

import logging
import time
from contextvars import ContextVar
from uuid import uuid4

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

CODES = {404: "not_found", 405: "not_allowed", 409: "conflict", 422: "invalid"}
request_id: ContextVar[str] = ContextVar("request_id", default="-")
log = logging.getLogger("films")


class WithId(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


def install(app: FastAPI) -> None:
    handler = logging.StreamHandler()
    handler.addFilter(WithId())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(request_id)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)

    @app.middleware("http")
    async def identified(request: Request, call_next):
        request_id.set(request.headers.get("X-Request-ID", "")[:80] or uuid4().hex)
        start = time.perf_counter()
        try:
            answer = await call_next(request)
        except Exception:
            log.exception("failed")
            answer = reply(500, "this did not work")
        log.info("%s %s %d %.3f", request.method, request.url.path, answer.status_code, time.perf_counter() - start)
        answer.headers["X-Request-ID"] = request_id.get()
        return answer

    @app.exception_handler(HTTPException)
    async def told(request: Request, error: HTTPException):
        return reply(error.status_code, str(error.detail), error.headers)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError):
        return reply(422, f"wrong: {', '.join('.'.join(map(str, one['loc'])) for one in error.errors())}")


def reply(status: int, message: str, headers=None) -> JSONResponse:
    return JSONResponse({"error": {"code": CODES.get(status, "error"), "message": message}}, status, headers)
