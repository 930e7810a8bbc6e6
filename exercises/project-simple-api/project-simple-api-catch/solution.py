import pytest
from api import make_api

SHIPS = {"title": "Ships", "pages": 200}


@pytest.fixture
def send():
    return make_api()


def add(send, **fields):
    status, book = send("POST", "/books", SHIPS | fields)
    assert status == 201
    assert isinstance(book["id"], int)
    return book


def test_create_and_read(send):
    book = add(send)
    assert (book["title"], book["pages"]) == ("Ships", 200)
    assert send("GET", f"/books/{book['id']}") == (200, book)


def test_the_list_is_in_the_order_of_the_ids(send):
    assert send("GET", "/books") == (200, [])
    books = [add(send, title=title) for title in ("c", "a", "b")]
    assert send("GET", "/books") == (200, sorted(books, key=lambda book: book["id"]))


def test_two_apis_share_nothing(send):
    add(send)
    assert make_api()("GET", "/books") == (200, [])


@pytest.mark.parametrize(
    "change", [{"pages": 5}, {"title": "Boats"}, {"title": "Boats", "pages": 5}, {}]
)
def test_change_only_what_was_sent(send, change):
    book = add(send)
    assert send("PATCH", f"/books/{book['id']}", change) == (200, book | change)
    assert send("GET", f"/books/{book['id']}") == (200, book | change)


def test_delete(send):
    first, second = add(send), add(send)
    assert send("DELETE", f"/books/{second['id']}") == (204, None)
    assert send("GET", f"/books/{second['id']}")[0] == 404
    assert send("GET", "/books") == (200, [first])
    assert add(send)["id"] not in (first["id"], second["id"])


@pytest.mark.parametrize(
    ("method", "body"), [("GET", None), ("PATCH", SHIPS), ("DELETE", None)]
)
def test_unknown_id(send, method, body):
    book = add(send)
    assert send(method, f"/books/{book['id'] + 999}", body)[0] == 404
    assert send("GET", "/books") == (200, [book])


BAD = [
    {"title": ""},
    {"title": 7},
    {"pages": 0},
    {"pages": -1},
    {"pages": "200"},
    {"pages": 1.5},
    {"title": "x", "pages": 0},
]


@pytest.mark.parametrize(
    "body",
    [*(SHIPS | bad for bad in BAD), {"title": "x"}, {"pages": 1}, {}, ["x"], "x"],
)
def test_bad_body_of_a_new_book(send, body):
    assert send("POST", "/books", body)[0] == 422
    assert send("GET", "/books") == (200, [])


@pytest.mark.parametrize("body", [*BAD, ["x"], "x"])
def test_bad_change(send, body):
    book = add(send)
    assert send("PATCH", f"/books/{book['id']}", body)[0] == 422
    assert send("GET", f"/books/{book['id']}") == (200, book)


def test_other_methods_and_paths(send):
    book = add(send)
    assert send("PUT", "/books", SHIPS)[0] == 405
    assert send("POST", f"/books/{book['id']}", SHIPS)[0] == 405
    assert send("GET", "/films")[0] == 404
