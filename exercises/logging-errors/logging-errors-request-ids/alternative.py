import logging
import secrets
import string
from contextvars import ContextVar

from fastapi.responses import JSONResponse
from starlette.middleware.base import BaseHTTPMiddleware

LETTERS = set(string.ascii_letters + string.digits + "-")
current = ContextVar("current")


class AddRequestId(logging.Filter):
    def filter(self, record):
        record.request_id = current.get("-")
        return True


class RequestIds(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        number = request.headers.get("x-request-id", "")
        if not (0 < len(number) <= 64 and set(number) <= LETTERS):
            number = secrets.token_hex(16)
        current.set(number)
        try:
            response = await call_next(request)
        except Exception as error:
            logging.getLogger("ferry").error("failed", exc_info=error)
            response = JSONResponse(
                {"reference": number, "detail": "internal error"},
                status_code=500,
            )
        response.headers["X-Request-ID"] = number
        return response


def install(app):
    app.add_middleware(RequestIds)
