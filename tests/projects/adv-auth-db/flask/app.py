"""A reference for project-adv-auth-db: Flask and sqlite3. The access tokens are JWTs that name a row of the table `login`."""

import hashlib
import os
import secrets
import sqlite3
import sys
import time

import jwt
from flask import Flask, abort, g, jsonify, request
from werkzeug.exceptions import HTTPException
from werkzeug.security import check_password_hash, generate_password_hash

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if len(SECRET_KEY) < 32:
    sys.exit("SECRET_KEY needs 32 characters or more")
DATABASE = os.environ.get("DATABASE_URL", "sqlite:///films.db").removeprefix("sqlite:///")
TOKEN_SECONDS = int(os.environ.get("TOKEN_SECONDS", "900"))
REFRESH_SECONDS = int(os.environ.get("REFRESH_SECONDS", "1209600"))
METHOD = os.environ.get("HASH_METHOD", "scrypt")
STAND_IN = generate_password_hash("nobody has this one", METHOD)
ROLES = ("member", "editor", "admin")

app = Flask(__name__)


def db():
    if "db" not in g:
        g.db = sqlite3.connect(DATABASE, timeout=20, isolation_level=None)
        g.db.row_factory = sqlite3.Row
        g.db.execute("PRAGMA foreign_keys = ON")
    return g.db


@app.teardown_appcontext
def close_db(_error):
    if "db" in g:
        g.pop("db").close()


class Writing:
    """A transaction that no other writer comes into."""

    def __enter__(self):
        db().execute("BEGIN IMMEDIATE")

    def __exit__(self, kind, error, trace):
        db().execute("COMMIT" if kind is None else "ROLLBACK")


@app.errorhandler(HTTPException)
def failed(error):
    answer = jsonify(error={"code": error.name.lower().replace(" ", "_"), "message": error.description})
    answer.status_code = error.code
    if error.code == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def sent(*names):
    body = request.get_json()
    if not isinstance(body, dict) or not body.keys() <= set(names):
        abort(422, f"the body is an object of {', '.join(names)}")
    return body


def text(body, name, shortest, longest, usual=None):
    value = body.get(name, usual)
    if not isinstance(value, str) or not shortest <= len(value) <= longest:
        abort(422, f"{name} is a text of {shortest} to {longest} characters")
    return value


def number(body, name, least, most):
    value = body.get(name)
    if type(value) is not int or not least <= value <= most:
        abort(422, f"{name} is a whole number from {least} to {most}")
    return value


# ------------------------------------------------------------------ logins


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


def tokens(account, login):
    """Two new tokens of a login."""
    refresh = secrets.token_urlsafe(32)
    row = (digest(refresh), login, time.time() + REFRESH_SECONDS)
    db().execute("INSERT INTO refresh (digest, login, expires) VALUES (?, ?, ?)", row)
    claims = {"sub": str(account), "sid": login, "exp": int(time.time()) + TOKEN_SECONDS}
    return jsonify(token=jwt.encode(claims, SECRET_KEY, "HS256"), refresh=refresh)


def caller(*roles):
    """The account of the caller, as it is in the table now."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        claims = jwt.decode(token, SECRET_KEY, algorithms=["HS256"], options={"require": ["exp", "sub", "sid"]})
    except jwt.InvalidTokenError:
        claims = {"sid": None}
    row = (
        db()
        .execute(
            "SELECT account.*, login.id AS login FROM account JOIN login ON login.account = account.id"
            " WHERE login.id = ?",
            (claims["sid"],),
        )
        .fetchone()
    )
    if scheme.lower() != "bearer" or row is None:
        abort(401, "log in first")
    if row["role"] not in (roles or ROLES):
        abort(403, "your role does not allow this")
    return row


def shown(account):
    return {"id": account["id"], "name": account["name"], "role": account["role"]}


def row_of(table, key):
    row = db().execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
    if row is None:
        abort(404, f"no such {table}")
    return row


def keep_an_admin(account):
    others = "SELECT count(*) FROM account WHERE role = 'admin' AND id <> ?"
    if row_of("account", account)["role"] == "admin" and not db().execute(others, (account,)).fetchone()[0]:
        abort(409, "the last admin stays")


@app.post("/accounts")
def register():
    body = sent("name", "password")
    row = (text(body, "name", 1, 60), generate_password_hash(text(body, "password", 12, 200), METHOD))
    try:
        made = db().execute("INSERT INTO account (name, secret, role) VALUES (?, ?, 'member')", row)
    except sqlite3.IntegrityError:
        abort(409, "this name is taken")
    return jsonify(shown(row_of("account", made.lastrowid))), 201


@app.post("/login")
def login():
    body = sent("name", "password")
    name, password = text(body, "name", 0, 60), text(body, "password", 0, 200)
    row = db().execute("SELECT id, secret FROM account WHERE name = ?", (name,)).fetchone()
    is_right = check_password_hash(row["secret"] if row else STAND_IN, password)
    if row is None or not is_right:
        abort(401, "wrong name or password")
    with Writing():
        made = db().execute("INSERT INTO login (account) VALUES (?)", (row["id"],))
        return tokens(row["id"], made.lastrowid)


@app.post("/refresh")
def refresh():
    key = digest(text(sent("refresh"), "refresh", 1, 200))
    with Writing():
        row = db().execute("SELECT * FROM refresh JOIN login ON id = login WHERE digest = ?", (key,)).fetchone()
        if row and not row["used"] and row["expires"] > time.time():
            db().execute("UPDATE refresh SET used = 1 WHERE digest = ?", (key,))
            return tokens(row["account"], row["login"])
        if row and row["used"]:
            db().execute("DELETE FROM login WHERE id = ?", (row["login"],))
    abort(401, "log in again")


@app.post("/logout")
def logout():
    db().execute("DELETE FROM login WHERE id = ?", (caller()["login"],))
    return "", 204


@app.get("/me")
def me():
    return jsonify(shown(caller()))


@app.delete("/me")
def leave():
    with Writing():
        account = caller()["id"]
        keep_an_admin(account)
        db().execute("DELETE FROM account WHERE id = ?", (account,))
    return "", 204


@app.post("/me/password")
def new_password():
    account = caller()
    body = sent("old", "new")
    new = text(body, "new", 12, 200)
    if not check_password_hash(account["secret"], text(body, "old", 0, 200)):
        abort(403, "the old password is another one")
    secret = generate_password_hash(new, METHOD)
    with Writing():
        db().execute("UPDATE account SET secret = ? WHERE id = ?", (secret, account["id"]))
        db().execute("DELETE FROM login WHERE account = ?", (account["id"],))
    return "", 204


@app.route("/accounts/<int:key>", methods=["GET", "PATCH"])
def account(key):
    caller("admin")
    if request.method == "PATCH":
        role = text(sent("role"), "role", 1, 10)
        if role not in ROLES:
            abort(422, f"role is one of {', '.join(ROLES)}")
        with Writing():
            row_of("account", key)
            if role != "admin":
                keep_an_admin(key)
            db().execute("UPDATE account SET role = ? WHERE id = ?", (role, key))
    return jsonify(shown(row_of("account", key)))


# ------------------------------------------------------------------ the archive


def changed(statement, values, doubt="this does not fit to what is there"):
    try:
        return db().execute(statement, values).lastrowid
    except sqlite3.IntegrityError:
        abort(409, doubt)


@app.post("/directors")
def add_director():
    caller("editor", "admin")
    made = changed("INSERT INTO director (name) VALUES (?)", (text(sent("name"), "name", 1, 80),))
    return jsonify(dict(row_of("director", made))), 201


@app.post("/films")
def add_film():
    caller("editor", "admin")
    body = sent("title", "year", "director")
    values = (text(body, "title", 1, 120), number(body, "year", 1888, 2100), number(body, "director", 1, 2**31))
    made = changed("INSERT INTO film (title, year, director) VALUES (?, ?, ?)", values)
    return jsonify(dict(row_of("film", made))), 201


@app.get("/films")
def films():
    return jsonify([dict(row) for row in db().execute("SELECT * FROM film ORDER BY year DESC, id DESC LIMIT 100")])


@app.route("/films/<int:key>", methods=["GET", "PATCH", "DELETE"])
def film(key):
    if request.method != "GET":
        caller("editor", "admin")
    row = row_of("film", key)
    if request.method == "DELETE":
        db().execute("DELETE FROM film WHERE id = ?", (key,))
        return "", 204
    if request.method == "PATCH":
        body = {**dict(row), **sent("title", "year", "director")}
        values = (text(body, "title", 1, 120), number(body, "year", 1888, 2100), number(body, "director", 1, 2**31))
        changed("UPDATE film SET title = ?, year = ?, director = ? WHERE id = ?", (*values, key))
    return jsonify(dict(row_of("film", key)))


@app.route("/films/<int:key>/reviews", methods=["GET", "POST"])
def reviews(key):
    if request.method == "GET":
        row_of("film", key)
        rows = db().execute("SELECT * FROM review WHERE film = ? ORDER BY id DESC LIMIT 100", (key,))
        return jsonify(reviews=[dict(row) for row in rows], film=key)
    owner = caller()["id"]
    row_of("film", key)
    body = sent("stars", "text")
    values = (key, owner, number(body, "stars", 1, 5), text(body, "text", 0, 1000, ""))
    made = changed("INSERT INTO review (film, owner, stars, text) VALUES (?, ?, ?, ?)", values)
    return jsonify(dict(row_of("review", made))), 201


@app.route("/reviews/<int:key>", methods=["PATCH", "DELETE"])
def review(key):
    who = caller()
    row = row_of("review", key)
    may = row["owner"] == who["id"] or (who["role"] == "admin" and request.method == "DELETE")
    if not may:
        abort(404, "no such review of yours")
    if request.method == "DELETE":
        db().execute("DELETE FROM review WHERE id = ?", (key,))
        return "", 204
    body = {**dict(row), **sent("stars", "text")}
    changed(
        "UPDATE review SET stars = ?, text = ? WHERE id = ?",
        (number(body, "stars", 1, 5), text(body, "text", 0, 1000), key),
    )
    return jsonify(dict(row_of("review", key)))


def first_admin():
    name, password = os.environ.get("ADMIN_NAME", ""), os.environ.get("ADMIN_PASSWORD", "")
    if name and password:
        row = (name, generate_password_hash(password, METHOD))
        db().execute("INSERT OR IGNORE INTO account (name, secret, role) VALUES (?, ?, 'admin')", row)


with app.app_context():
    first_admin()
