"""A reference for project-product: Flask and sqlite3; what is free is counted and not stored."""

import os
import sqlite3
import sys
from datetime import UTC, date, datetime

import bookings
from flask import Flask, abort, g, jsonify, request
from itsdangerous import BadData, URLSafeTimedSerializer
from tables import connect
from werkzeug.exceptions import HTTPException
from werkzeug.security import check_password_hash, generate_password_hash

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    sys.exit("SECRET_KEY is empty")
TOKENS = URLSafeTimedSerializer(SECRET_KEY, salt="login")
STAND_IN = generate_password_hash("nobody has this one")
STATUSES = {"rule": 409, "own": 403, "missing": 422, "nothing": 404}
WORKSHOPS = f"SELECT id, title, day, seats, ({bookings.FREE.replace(':id', 'w.id')}) AS free FROM workshop AS w"

app = Flask(__name__)


def db():
    if "db" not in g:
        g.db = connect()
    return g.db


@app.teardown_appcontext
def close_db(_error):
    if "db" in g:
        g.pop("db").close()


@app.errorhandler(HTTPException)
def failed(error):
    return jsonify(detail=error.description), error.code


@app.errorhandler(bookings.Refused)
def refused(error):
    return jsonify(detail=str(error)), STATUSES[error.reason]


def sent():
    body = request.get_json()
    if not isinstance(body, dict):
        abort(422, "the body is no object")
    return body


def text(body, name, shortest, longest):
    value = body.get(name)
    if not isinstance(value, str) or not shortest <= len(value) <= longest:
        abort(422, f"{name} is a text of {shortest} to {longest} characters")
    return value


def whole(body, name, least, most):
    value = body.get(name)
    if type(value) is not int or not least <= value <= most:
        abort(422, f"{name} is a whole number from {least} to {most}")
    return value


def lines_sent():
    lines = sent().get("lines")
    if not isinstance(lines, list) or not lines or not all(isinstance(line, dict) for line in lines):
        abort(422, "lines is a list of one line or more")
    return [(whole(line, "workshop", 1, 2**31), whole(line, "seats", 1, 100)) for line in lines]


def number(name, usual, least, most):
    value = request.args.get(name, str(usual))
    if not value.isdecimal() or not least <= int(value) <= most:
        abort(400, f"{name} is from {least} to {most}")
    return int(value)


def caller():
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        person = TOKENS.loads(token, max_age=3600)
    except BadData:
        person = None
    if kind.lower() != "bearer" or person is None:
        abort(401, "log in first")
    return person


@app.post("/users")
def register():
    body = sent()
    name, password = text(body, "name", 1, 60), text(body, "password", 12, 200)
    try:
        made = db().execute("INSERT INTO person (name, secret) VALUES (?, ?)", (name, generate_password_hash(password)))
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


@app.post("/workshops")
def offer():
    me, body = caller(), sent()
    title, seats = text(body, "title", 1, 80), whole(body, "seats", 1, 100)
    try:
        day = date.fromisoformat(text(body, "day", 10, 10))
    except ValueError:
        abort(422, "day is a date such as 2099-05-14")
    if day < datetime.now(UTC).date():
        abort(422, "this day is over")
    sql = "INSERT INTO workshop (host, title, day, seats) VALUES (?, ?, ?, ?)"
    made = db().execute(sql, (me, title, day.isoformat(), seats))
    return jsonify(one_workshop(made.lastrowid)), 201


def one_workshop(key):
    row = db().execute(f"{WORKSHOPS} WHERE id = ?", (key,)).fetchone()
    if row is None:
        abort(404, "no such workshop")
    return dict(row)


@app.get("/workshops")
def workshops():
    page = (number("limit", 20, 1, 100), number("offset", 0, 0, 10**9))
    rows = db().execute(f"{WORKSHOPS} ORDER BY id DESC LIMIT ? OFFSET ?", page)
    return jsonify(workshops=[dict(row) for row in rows])


@app.get("/workshops/<int:key>")
def workshop(key):
    caller()
    return jsonify(one_workshop(key))


@app.post("/bookings")
def book():
    me = caller()
    return jsonify(bookings.book(db(), me, lines_sent())), 201


@app.get("/bookings")
def own():
    return jsonify(bookings=bookings.own(db(), caller()))


@app.get("/bookings/<int:key>")
def booking(key):
    return jsonify(bookings.one(db(), caller(), key))


@app.post("/bookings/<int:key>/cancel")
def cancel(key):
    return jsonify(bookings.cancel(db(), caller(), key))
