import pytest
from api import make_api

GOOD = {"title": "Lamps", "pages": 50}
REFUSED = [
    ("POST", "/books", {}, 422),
    ("POST", "/books", {"title": "x"}, 422),
    ("POST", "/books", {"title": "", "pages": 1}, 422),
    ("POST", "/books", {"title": "x", "pages": 0}, 422),
    ("POST", "/books", {"title": "x", "pages": "9"}, 422),
    ("POST", "/books", ["title", "pages"], 422),
    ("PATCH", "{one}", {"title": "changed", "pages": 0}, 422),
    ("PATCH", "{one}", {"pages": "9"}, 422),
    ("PATCH", "/books/987654", GOOD, 404),
    ("DELETE", "/books/987654", None, 404),
    ("GET", "/books/987654", None, 404),
    ("DELETE", "/books", None, 405),
    ("GET", "/other", None, 404),
]


@pytest.mark.parametrize(("method", "path", "body", "status"), REFUSED)
def test_refused(method, path, body, status):
    send = make_api()
    one = send("POST", "/books", GOOD)[1]["id"]
    before = send("GET", "/books")
    answer = send(method, path.format(one=f"/books/{one}"), body)
    assert answer[0] == status
    assert send("GET", "/books") == before


def test_life_of_books():
    send = make_api()
    assert send("GET", "/books")[1] == []
    ids = []
    for title in "ab":
        status, book = send("POST", "/books", {"title": title, "pages": 3})
        assert status == 201
        ids.append(book["id"])
    assert [book["id"] for book in send("GET", "/books")[1]] == sorted(ids)
    assert send("PATCH", f"/books/{ids[0]}", {"pages": 4})[0] == 200
    status, book = send("GET", f"/books/{ids[0]}")
    assert (status, book["title"], book["pages"]) == (200, "a", 4)
    assert send("DELETE", f"/books/{ids[1]}") == (204, None)
    assert [book["id"] for book in send("GET", "/books")[1]] == ids[:1]
    assert send("POST", "/books", GOOD)[1]["id"] not in ids


def test_each_api_is_new():
    make_api()("POST", "/books", GOOD)
    assert make_api()("GET", "/books") == (200, [])
