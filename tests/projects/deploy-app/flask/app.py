"""A reference for deploy-app: Flask, sqlite3 and gunicorn."""

import os
import sqlite3
from contextlib import closing

from flask import Flask


def create_app() -> Flask:
    version = os.environ["APP_VERSION"]
    scheme, _, path = os.environ["DATABASE_URL"].partition(":///")
    if scheme != "sqlite" or not path:
        raise ValueError("DATABASE_URL is to be sqlite:///FILE")
    app = Flask(__name__)

    @app.get("/live")
    def live():
        return {"version": version}

    @app.get("/ready")
    def ready():
        try:
            with closing(sqlite3.connect(path, timeout=1)) as db:
                db.execute("SELECT 1")
        except sqlite3.Error:
            app.logger.exception("the database does not answer")
            return {"ready": False}, 503
        return {"ready": True}

    return app
