"""The table of `docs/permissions.md`, row by row."""

import pytest
from tables import Account, Director, Film, Review

REVIEW, YEAR, ROLE = {"stars": 4}, {"year": 1999}, {"role": "member"}
TABLE = [
    ("GET", "/films", None, (200, 200, 200, 200)),
    ("POST", "/films/9001/reviews", REVIEW, (401, 201, 201, 201)),
    ("PATCH", "/reviews/9001", REVIEW, (401, 403, 403, 403)),
    ("DELETE", "/reviews/9001", None, (401, 403, 403, 204)),
    ("POST", "/directors", {"name": "Ozu"}, (401, 403, 201, 201)),
    ("PATCH", "/films/9001", YEAR, (401, 403, 200, 200)),
    ("DELETE", "/films/9001", None, (401, 403, 204, 204)),
    ("GET", "/accounts/9001", None, (401, 403, 403, 200)),
    ("PATCH", "/accounts/9001", ROLE, (401, 403, 403, 200)),
]
ROWS = [
    (role, method, path, body, status)
    for method, path, body, all_of_them in TABLE
    for role, status in zip((None, "member", "editor", "admin"), all_of_them, strict=True)
]


@pytest.fixture
def archive(db):
    db.add_all([Account(id=9001, name="una", password_hash="-", role="member"), Director(id=9001, name="Varda")])
    db.flush()
    db.add(Film(id=9001, title="Cleo", year=1962, director=9001))
    db.flush()
    db.add(Review(id=9001, film=9001, owner=9001, stars=5, text=""))
    db.flush()


@pytest.mark.parametrize(("role", "method", "path", "body", "status"), ROWS)
def test_row(client, as_role, archive, role, method, path, body, status):
    assert client.request(method, path, json=body, headers=as_role(role)).status_code == status
