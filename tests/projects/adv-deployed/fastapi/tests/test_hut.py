"""The tests have a database of their own: DATABASE_URL names it, and the migrations have built it."""

import json
import uuid

import pytest
from alembic import command
from alembic.config import Config
from fastapi.testclient import TestClient
from hut.main import create_app
from hut.settings import Settings
from pydantic import ValidationError

GOOD = {"secret_key": "only-for-the-tests-0123456789abcdef", "release": "e2b9a77", "hash_memory": 64}


@pytest.fixture(scope="module")
def client():
    command.upgrade(Config("alembic.ini"), "head")
    return TestClient(create_app(Settings(**GOOD)))


def test_live_tells_the_release(client):
    assert client.get("/live").json() == {"release": "e2b9a77"}


def test_ready_asks_the_database(client):
    assert client.get("/ready").status_code == 200
    away = Settings(**GOOD, database_url="sqlite:////no/such/folder/hut.db")
    answer = TestClient(create_app(away)).get("/ready")
    assert (answer.status_code, answer.json()) == (503, {"ready": False})


@pytest.mark.parametrize("name", ["database_url", "secret_key", "release"])
def test_an_empty_setting_is_refused_and_not_told(name):
    with pytest.raises(ValidationError) as caught:
        Settings(**GOOD | {name: ""})
    assert name in str(caught.value)
    assert GOOD["secret_key"] not in str(caught.value)


def test_the_gate(client):
    person = {"name": f"ana-{uuid.uuid4()}", "password": "tall green kettle"}
    assert client.post("/accounts", json=person).status_code == 201
    assert client.post("/accounts", json=person).status_code == 409
    token = client.post("/login", json=person).json()["token"]
    assert client.get("/me", headers={"Authorization": f"Bearer {token}"}).json()["name"] == person["name"]
    assert client.get("/me", headers={"Authorization": f"Bearer {token}x"}).status_code == 401


@pytest.mark.parametrize("sent", ["a b", "", "x" * 65])
def test_a_line_for_each_request(client, capfd, sent):
    answer = TestClient(create_app(Settings(**GOOD))).get("/nowhere?token=t", headers={"X-Request-ID": sent})
    line = json.loads(capfd.readouterr().out.splitlines()[-1])
    assert (line["path"], line["status"], line["release"]) == ("/nowhere", 404, "e2b9a77")
    assert line["id"] == answer.headers["X-Request-ID"] != sent
