"""An app for the checks, which logs and fails."""

import logging
from contextlib import contextmanager

from fastapi import FastAPI
from fastapi.testclient import TestClient

log = logging.getLogger("ferry.checks")


def make_app(install):
    """Return an app with three endpoints, after install(app)."""
    app = FastAPI()
    install(app)

    @app.get("/quiet")
    async def quiet() -> dict:
        log.info("quiet")
        return {"ok": True}

    @app.get("/thread")
    def thread() -> dict:
        log.info("thread")
        return {"ok": True}

    @app.get("/within")
    def within() -> dict:
        log.info("before")
        ask(app, "/quiet", "inner")
        log.info("after")
        return {"ok": True}

    @app.get("/broken")
    def broken() -> dict:
        raise RuntimeError("the host db3 refused the key maple")

    return app


class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


@contextmanager
def kept(filter_class):
    """Give the list of all records that are logged meanwhile."""
    keep, root = Keep(), logging.getLogger()
    keep.addFilter(filter_class())
    before = root.level
    logging.getLogger("httpx").setLevel("WARNING")
    logging.getLogger("httpx2").setLevel("WARNING")
    logging.getLogger("asyncio").setLevel("WARNING")
    root.addHandler(keep)
    root.setLevel("INFO")
    try:
        yield keep.records
    finally:
        root.removeHandler(keep)
        root.setLevel(before)


def ask(app, path, number=None):
    """Return the answer to GET path, perhaps with X-Request-ID."""
    headers = {} if number is None else {"X-Request-ID": number}
    client = TestClient(app, raise_server_exceptions=False)
    return client.get(path, headers=headers)


def checks_lines(records):
    """Return the id and the message of the app's own records."""
    mine = [one for one in records if one.name == log.name]
    return [(one.request_id, one.getMessage()) for one in mine]
