"""Logins that end."""

import logins
import pytest
from tables import Account


@pytest.fixture
def ana(db):
    account = Account(name="ana", password_hash=logins.PASSWORDS.hash("tall green kettle"), role="member")
    db.add(account)
    db.flush()
    return account


def test_a_refresh_token_works_once(db, ana):
    first = logins.start(db, ana.id)
    second = logins.renew(db, first["refresh"])
    assert second and logins.find(db, second["token"])
    assert logins.renew(db, first["refresh"]) is None
    assert logins.find(db, second["token"]) is None
    assert logins.renew(db, second["refresh"]) is None


def test_a_new_password_ends_all_logins(db, ana):
    phone, laptop = logins.start(db, ana.id), logins.start(db, ana.id)
    logins.new_password(db, ana, "short blue teapot")
    assert logins.find(db, phone["token"]) is None
    assert logins.find(db, laptop["token"]) is None


def test_the_table_has_no_token(db, ana):
    tokens = logins.start(db, ana.id)
    rows = str(db.connection().exec_driver_sql("SELECT * FROM token").all())
    assert tokens["token"] not in rows
    assert tokens["refresh"] not in rows
