import re
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing

from fastapi import FastAPI, Request, Response

NEEDED = ("DATABASE_PATH", "SECRET_KEY", "RELEASE")
WELL_FORMED = re.compile(r"[A-Za-z0-9-]{1,64}")


def check(env: dict[str, str]) -> None:
    wrong = [name for name in NEEDED if not env.get(name)]
    if "SECRET_KEY" not in wrong and len(env["SECRET_KEY"]) < 32:
        wrong.append("SECRET_KEY")
    if wrong:
        raise RuntimeError(
            f"not set, or too short: {[(name, env.get(name)) for name in wrong]}"
        )


def has_table(path: str) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=rw", uri=True)) as db:
            db.execute("SELECT 1 FROM bed LIMIT 1")
    except sqlite3.Error:
        return False
    return True


def make_app(env: dict[str, str], log: Callable[[dict], object]) -> FastAPI:
    check(env)
    app = FastAPI(title="Hut")

    @app.middleware("http")
    async def note(request: Request, call_next):
        sent = request.headers.get("X-Request-ID", "")
        rid = sent if WELL_FORMED.fullmatch(sent) else secrets.token_hex(8)
        response = await call_next(request)
        response.headers["X-Request-ID"] = rid
        fields = {"id": rid, "method": request.method, "path": request.url.path}
        log(fields | {"status": response.status_code, "release": env["RELEASE"]})
        return response

    @app.get("/live")
    def live() -> dict:
        return {"release": env["RELEASE"]}

    @app.get("/ready")
    def ready(response: Response) -> dict:
        is_ready = has_table(env["DATABASE_PATH"])
        response.status_code = 200 if is_ready else 503
        return {"ready": is_ready}

    return app
