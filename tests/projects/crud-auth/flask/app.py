"""A reference for project-crud-auth: Flask and sqlite3, with signed tokens of itsdangerous."""

import os
import sqlite3
import sys
from datetime import date

from flask import Flask, abort, g, jsonify, request
from itsdangerous import BadData, URLSafeTimedSerializer
from werkzeug.exceptions import HTTPException
from werkzeug.security import check_password_hash, generate_password_hash

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    sys.exit("SECRET_KEY is empty")
TOKEN_SECONDS = int(os.environ.get("TOKEN_SECONDS", "900"))
DATABASE = os.environ.get("DATABASE_URL", "sqlite:///log.db").removeprefix("sqlite:///")
TOKENS = URLSafeTimedSerializer(SECRET_KEY, salt="login")
STAND_IN = generate_password_hash("nobody has this one")
COLUMNS = "id, sport, minutes, day, memo"
TABLES = """
CREATE TABLE IF NOT EXISTS person (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, secret TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS workout (
    id INTEGER PRIMARY KEY AUTOINCREMENT, owner INTEGER NOT NULL REFERENCES person (id),
    sport TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes > 0), day TEXT NOT NULL, memo TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS workout_of ON workout (owner, id);
"""

app = Flask(__name__)


def db():
    if "db" not in g:
        g.db = sqlite3.connect(DATABASE, timeout=30)
        g.db.row_factory = sqlite3.Row
        g.db.execute("PRAGMA foreign_keys = ON")
    return g.db


@app.teardown_appcontext
def close_db(_error):
    if "db" in g:
        g.pop("db").close()


with app.app_context():
    db().executescript(TABLES)


@app.errorhandler(HTTPException)
def failed(error):
    return jsonify(detail=error.description), error.code


def text(body, name, shortest, longest):
    value = body.get(name)
    if not isinstance(value, str) or not shortest <= len(value) <= longest:
        abort(422, f"{name} is a text of {shortest} to {longest} characters")
    return value


def sent():
    body = request.get_json()
    if not isinstance(body, dict):
        abort(422, "the body is no object")
    return body


def workout_sent():
    body = {"memo": "", **sent()}
    minutes = body.get("minutes")
    if type(minutes) is not int or not 1 <= minutes <= 1440:
        abort(422, "minutes is a whole number from 1 to 1440")
    try:
        day = date.fromisoformat(text(body, "day", 10, 10))
    except ValueError:
        abort(422, "day is a date such as 2026-05-14")
    return text(body, "sport", 1, 60), minutes, day.isoformat(), text(body, "memo", 0, 500)


def number(name, usual, least, most):
    value = request.args.get(name, str(usual))
    if not value.isdecimal() or not least <= int(value) <= most:
        abort(400, f"{name} is from {least} to {most}")
    return int(value)


def caller():
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        person = TOKENS.loads(token, max_age=TOKEN_SECONDS)
    except BadData:
        person = None
    if kind.lower() != "bearer" or person is None:
        abort(401, "log in first")
    return person


def own(me, key):
    row = db().execute(f"SELECT {COLUMNS} FROM workout WHERE id = ? AND owner = ?", (key, me)).fetchone()
    if row is None:
        abort(404, "no such workout")
    return dict(row)


@app.post("/users")
def register():
    body = sent()
    name, password = text(body, "name", 1, 60), text(body, "password", 12, 200)
    sql = "INSERT INTO person (name, secret) VALUES (?, ?)"
    try:
        with db():
            made = db().execute(sql, (name, generate_password_hash(password)))
    except sqlite3.IntegrityError:
        abort(409, "this name is taken")
    return jsonify(id=made.lastrowid, name=name), 201


@app.post("/login")
def login():
    body = sent()
    name, password = text(body, "name", 0, 60), text(body, "password", 0, 200)
    row = db().execute("SELECT id, secret FROM person WHERE name = ?", (name,)).fetchone()
    right = check_password_hash(row["secret"] if row else STAND_IN, password)
    if row is None or not right:
        abort(401, "wrong name or password")
    return jsonify(token=TOKENS.dumps(row["id"]))


@app.post("/workouts")
def add():
    me = caller()
    sql = "INSERT INTO workout (owner, sport, minutes, day, memo) VALUES (?, ?, ?, ?, ?)"
    with db():
        made = db().execute(sql, (me, *workout_sent()))
    return jsonify(own(me, made.lastrowid)), 201


@app.get("/workouts")
def page():
    values = {
        "me": caller(),
        "word": request.args.get("q", ""),
        "limit": number("limit", 20, 1, 100),
        "offset": number("offset", 0, 0, 10**9),
    }
    sql = f"""SELECT {COLUMNS} FROM workout
        WHERE owner = :me AND (instr(sport, :word) > 0 OR instr(memo, :word) > 0)
        ORDER BY id DESC LIMIT :limit OFFSET :offset"""
    return jsonify(workouts=[dict(row) for row in db().execute(sql, values)])


@app.get("/workouts/<int:key>")
def read(key):
    return jsonify(own(caller(), key))


@app.put("/workouts/<int:key>")
def replace(key):
    me = caller()
    sql = "UPDATE workout SET sport = ?, minutes = ?, day = ?, memo = ? WHERE id = ? AND owner = ?"
    with db():
        db().execute(sql, (*workout_sent(), key, me))
    return jsonify(own(me, key))


@app.delete("/workouts/<int:key>")
def remove(key):
    me = caller()
    with db():
        gone = db().execute("DELETE FROM workout WHERE id = ? AND owner = ?", (key, me)).rowcount
    if not gone:
        abort(404, "no such workout")
    return "", 204
