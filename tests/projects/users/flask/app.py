"""A reference for project-users: Flask, SQLite, and tokens that are rows."""

import hashlib
import os
import secrets
import sqlite3

from flask import Flask, abort, g, jsonify, request
from werkzeug.exceptions import HTTPException
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
DATABASE = os.environ.get("DATABASE", "users.db")
STAND_IN = generate_password_hash("nobody has this one")
TABLES = """
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT DEFAULT '', secret TEXT);
CREATE TABLE IF NOT EXISTS logins (mark TEXT PRIMARY KEY, user INTEGER);
"""


def db():
    if "db" not in g:
        g.db = sqlite3.connect(DATABASE)
        g.db.row_factory = sqlite3.Row
        g.db.executescript(TABLES)
    return g.db


@app.teardown_appcontext
def close_db(_error):
    if "db" in g:
        g.pop("db").close()


@app.errorhandler(HTTPException)
def failed(error):
    return jsonify(error=error.name), error.code


def field(name, shortest=1):
    body = request.get_json(silent=True)
    value = body.get(name) if isinstance(body, dict) else None
    if not isinstance(value, str) or len(value) < shortest:
        abort(422)
    return value


def mark(token):
    return hashlib.sha256(token.encode()).hexdigest()


def caller():
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    sql = "SELECT users.*, mark FROM users JOIN logins ON users.id = logins.user WHERE mark = ?"
    row = db().execute(sql, (mark(token),)).fetchone()
    if kind != "Bearer" or row is None:
        abort(401)
    return row


def public(number):
    row = db().execute("SELECT id, email, name FROM users WHERE id = ?", (number,)).fetchone()
    return jsonify(dict(row))


@app.post("/users")
def register():
    email, password = field("email", 3).lower(), field("password", 12)
    try:
        made = db().execute(
            "INSERT INTO users (email, secret) VALUES (?, ?)", (email, generate_password_hash(password))
        )
    except sqlite3.IntegrityError:
        abort(409)
    db().commit()
    return public(made.lastrowid), 201


@app.post("/login")
def login():
    email, password = field("email").lower(), field("password")
    row = db().execute("SELECT id, secret FROM users WHERE email = ?", (email,)).fetchone()
    right = check_password_hash(row["secret"] if row else STAND_IN, password)
    if not (row and right):
        abort(401)
    token = secrets.token_hex(32)
    db().execute("INSERT INTO logins VALUES (?, ?)", (mark(token), row["id"]))
    db().commit()
    return jsonify(token=token)


@app.get("/me")
def me():
    return public(caller()["id"])


@app.patch("/me")
def rename():
    row = caller()
    db().execute("UPDATE users SET name = ? WHERE id = ?", (field("name", 0), row["id"]))
    db().commit()
    return public(row["id"])


@app.post("/me/password")
def password():
    row = caller()
    old, new = field("old"), field("new", 12)
    if not check_password_hash(row["secret"], old):
        abort(400)
    db().execute("UPDATE users SET secret = ? WHERE id = ?", (generate_password_hash(new), row["id"]))
    db().execute("DELETE FROM logins WHERE user = ? AND mark != ?", (row["id"], row["mark"]))
    db().commit()
    return jsonify(changed=True)


@app.delete("/me")
def close():
    row = caller()
    db().execute("DELETE FROM logins WHERE user = ?", (row["id"],))
    db().execute("DELETE FROM users WHERE id = ?", (row["id"],))
    db().commit()
    return jsonify(closed=True)
