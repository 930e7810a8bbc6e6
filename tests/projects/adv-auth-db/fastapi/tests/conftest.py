"""A database of the tests alone: the migrations make its tables, and each test is rolled back."""

import os
import tempfile

os.environ["DATABASE_URL"] = os.environ.get("TEST_DATABASE_URL") or f"sqlite:///{tempfile.mkdtemp()}/test.db"
os.environ["SECRET_KEY"] = "only-for-the-tests-0123456789"
os.environ["HASH_MEMORY"] = "64"

import logins
import pytest
from alembic import command
from alembic.config import Config
from fastapi.testclient import TestClient
from main import app, session
from sqlalchemy.orm import Session
from tables import Account, engine


@pytest.fixture(scope="session")
def tables():
    command.upgrade(Config("alembic.ini"), "head")


@pytest.fixture
def db(tables):
    with engine.connect() as connection, connection.begin() as whole:
        if engine.dialect.name == "sqlite":  # its driver would begin only at the first change
            connection.exec_driver_sql("BEGIN")
        with Session(connection, join_transaction_mode="create_savepoint") as one:
            yield one
        whole.rollback()


@pytest.fixture
def client(db):
    app.dependency_overrides[session] = lambda: db
    yield TestClient(app)
    app.dependency_overrides.clear()


@pytest.fixture
def as_role(db):
    def logged_in(role):
        if role is None:
            return {}
        account = Account(name=f"the {role}", password_hash=logins.PASSWORDS.hash("tall green kettle"), role=role)
        db.add(account)
        db.flush()
        return {"Authorization": f"Bearer {logins.start(db, account.id)['token']}"}

    return logged_in
