"""One form for each failure, and a line in the log for each request."""

import logging
import time

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from logins import LastAdmin
from starlette.exceptions import HTTPException

CODES = {401: "who_are_you", 403: "forbidden", 404: "not_found", 405: "not_allowed", 409: "conflict", 422: "invalid"}
log = logging.getLogger("films")


def install(app: FastAPI) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)

    @app.middleware("http")
    async def logged(request: Request, call_next):
        start = time.perf_counter()
        answer = await call_next(request)
        log.info("%s %s %d %.3f", request.method, request.url.path, answer.status_code, time.perf_counter() - start)
        return answer

    @app.exception_handler(HTTPException)
    async def told(request: Request, error: HTTPException):
        return reply(error.status_code, str(error.detail), error.headers)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError):
        return reply(422, f"wrong: {', '.join('.'.join(map(str, one['loc'])) for one in error.errors())}")

    @app.exception_handler(LastAdmin)
    async def last_admin(request: Request, error: LastAdmin):
        return reply(409, "the last admin stays")


def reply(status: int, message: str, headers=None) -> JSONResponse:
    return JSONResponse({"error": {"code": CODES.get(status, "error"), "message": message}}, status, headers)
