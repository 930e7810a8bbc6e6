import pytest
from loans import make_api


@pytest.fixture
def send():
    return make_api()


def lend(send, tool="saw", who="ana"):
    """Lend a tool; return its path and the loan."""
    status, headers, loan = send("POST", "/loans", user=who, body={"tool": tool})
    assert status == 201
    return headers["Location"], loan


def test_a_loan_is_shown_at_its_address(send):
    path, loan = lend(send)
    assert loan == {"id": loan["id"], "tool": "saw", "user": "ana"}
    assert path == f"/loans/{loan['id']}"
    status, _, shown = send("GET", path, user="ana")
    assert (status, shown) == (200, loan)


@pytest.mark.parametrize("who", ["ana", "bo"])
def test_a_tool_is_lent_once(send, who):
    lend(send)
    assert send("POST", "/loans", user=who, body={"tool": "saw"})[0] == 409
    lend(send, "drill", "bo")


def test_a_tool_that_does_not_exist(send):
    assert send("POST", "/loans", user="ana", body={"tool": "piano"})[0] == 422


def test_nobody_else_is_named(send):
    body = {"tool": "saw", "user": "bo"}
    assert send("POST", "/loans", user="ana", body=body)[0] == 422
    assert send("GET", "/loans", user="bo")[2] == {"items": []}
    lend(send)


def test_without_a_login(send):
    assert send("POST", "/loans", body={"tool": "drill"})[0] == 401
    path, loan = lend(send, "drill")
    for method, where in (("GET", "/loans"), ("GET", path), ("DELETE", path)):
        assert send(method, where)[0] == 401
    assert send("GET", path, user="ana")[2] == loan


def test_each_one_sees_the_own_loans(send):
    assert send("GET", "/loans", user="ana")[2] == {"items": []}
    saw, drill = lend(send)[1], lend(send, "drill", "bo")[1]
    ladder = lend(send, "ladder")[1]
    status, _, page = send("GET", "/loans", user="ana")
    assert (status, page) == (200, {"items": [saw, ladder]})
    assert send("GET", "/loans", user="bo")[2] == {"items": [drill]}


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_loan_of_somebody_else_is_not_there(send, method):
    path, _ = lend(send)
    assert send(method, path, user="bo")[0] == 404
    assert send("GET", path, user="ana")[0] == 200


def test_bring_it_back(send):
    path, _ = lend(send)
    status, _, body = send("DELETE", path, user="ana")
    assert (status, body) == (204, None)
    assert send("GET", path, user="ana")[0] == 404
    assert send("DELETE", path, user="ana")[0] == 404
    assert send("GET", "/loans", user="ana")[2] == {"items": []}
    lend(send, who="bo")


def test_an_id_is_never_used_again(send):
    path, first = lend(send)
    send("DELETE", path, user="ana")
    assert lend(send)[1]["id"] != first["id"]


def test_two_apis_are_apart():
    lend(make_api())
    lend(make_api())
