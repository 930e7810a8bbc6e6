"""One line of JSON for each request, and nothing in it that is private."""

import json
import logging
import re
import secrets
import sys
import time

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

WELL_FORMED = re.compile(r"[A-Za-z0-9-]{1,64}")
log = logging.getLogger("hut")


class Lines(logging.Formatter):
    def __init__(self, release: str):
        super().__init__()
        self._release = release

    def format(self, record: logging.LogRecord) -> str:
        fields = {"release": self._release, "level": record.levelname, "message": record.getMessage()}
        if record.exc_info:
            fields["error"] = self.formatException(record.exc_info)
        return json.dumps(fields | getattr(record, "fields", {}))


def install(app: FastAPI, release: str) -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(Lines(release))
    log.handlers[:] = [handler]
    log.setLevel(logging.INFO)
    log.propagate = False

    @app.middleware("http")
    async def note(request: Request, call_next):
        sent = request.headers.get("X-Request-ID", "")
        rid = sent if WELL_FORMED.fullmatch(sent) else secrets.token_hex(8)
        start = time.perf_counter()
        try:
            answer = await call_next(request)
        except Exception:
            log.exception("failed", extra={"fields": {"id": rid}})
            answer = JSONResponse({"detail": "this did not work"}, 500)
        answer.headers["X-Request-ID"] = rid
        fields = {
            "id": rid,
            "method": request.method,
            "path": request.url.path,
            "status": answer.status_code,
            "ms": round((time.perf_counter() - start) * 1000),
        }
        log.info("request", extra={"fields": fields})
        return answer
