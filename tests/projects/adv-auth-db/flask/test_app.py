"""Each test has a new database, with the tables of the migrations."""

import os
import tempfile
from pathlib import Path

os.environ["DATABASE_URL"] = f"sqlite:///{tempfile.mkdtemp()}/none.db"
os.environ["SECRET_KEY"] = "only-for-the-tests-0123456789-0123456789"
os.environ["HASH_METHOD"] = "pbkdf2:sha256:1"
os.environ.pop("ADMIN_NAME", None)

import app as films
import pytest
from migrate import upgrade

PASSWORD = "tall green kettle"
# who, what they ask, and what they get
TABLE = [
    (None, "GET", "/films/1", 200),
    (None, "POST", "/films", 401),
    (None, "DELETE", "/films/1", 401),
    (None, "GET", "/accounts/1", 401),
    ("member", "POST", "/films", 403),
    ("member", "DELETE", "/films/1", 403),
    ("member", "GET", "/accounts/1", 403),
    ("editor", "DELETE", "/films/1", 204),
    ("editor", "GET", "/accounts/1", 403),
    ("admin", "DELETE", "/films/1", 204),
    ("admin", "GET", "/accounts/1", 200),
]


@pytest.fixture
def client(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(films, "DATABASE", str(tmp_path / "films.db"))
    upgrade(films.DATABASE)
    with films.app.app_context():
        films.db().execute("INSERT INTO director VALUES (1, 'Varda')")
        films.db().execute("INSERT INTO film VALUES (1, 'Cleo', 1962, 1)")
    return films.app.test_client()


def logged_in(client, role):
    assert client.post("/accounts", json={"name": role, "password": PASSWORD}).status_code == 201
    with films.app.app_context():
        films.db().execute("UPDATE account SET role = ? WHERE name = ?", (role, role))
    return client.post("/login", json={"name": role, "password": PASSWORD}).json


@pytest.mark.parametrize(("role", "method", "path", "status"), TABLE)
def test_row(client, role, method, path, status):
    headers = {"Authorization": f"Bearer {logged_in(client, role)['token']}"} if role else {}
    assert client.open(path, method=method, headers=headers).status_code == status


def test_a_refresh_token_works_once(client):
    first = logged_in(client, "member")["refresh"]
    second = client.post("/refresh", json={"refresh": first}).json
    assert client.post("/refresh", json={"refresh": first}).status_code == 401
    headers = {"Authorization": f"Bearer {second['token']}"}
    assert client.get("/me", headers=headers).status_code == 401
