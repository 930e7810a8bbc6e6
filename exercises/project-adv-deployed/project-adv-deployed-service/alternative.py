import sqlite3
import string
import uuid
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import JSONResponse

ALLOWED = set(string.ascii_letters + string.digits + "-")


def make_app(env, log):
    values = {
        name: env.get(name, "") for name in ("DATABASE_PATH", "SECRET_KEY", "RELEASE")
    }
    shortest = {"SECRET_KEY": 32}
    wrong = [
        name for name, value in values.items() if len(value) < shortest.get(name, 1)
    ]
    if wrong:
        raise RuntimeError("wrong settings: " + " ".join(wrong))

    app = FastAPI()

    @app.get("/live")
    async def live():
        return {"release": values["RELEASE"]}

    @app.get("/ready")
    def ready():
        found = False
        if Path(values["DATABASE_PATH"]).is_file():
            db = sqlite3.connect(values["DATABASE_PATH"])
            try:
                sql = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'bed'"
                found = db.execute(sql).fetchone()[0] == 1
            except sqlite3.DatabaseError:
                found = False
            finally:
                db.close()
        return JSONResponse({"ready": found}, 200 if found else 503)

    @app.middleware("http")
    async def logged(request, call_next):
        rid = request.headers.get("x-request-id", "")
        if not 1 <= len(rid) <= 64 or set(rid) - ALLOWED:
            rid = str(uuid.uuid4())
        answer = await call_next(request)
        answer.headers["x-request-id"] = rid
        log(
            dict(
                id=rid,
                method=request.method,
                path=request.scope["path"],
                status=answer.status_code,
                release=values["RELEASE"],
            )
        )
        return answer

    return app
