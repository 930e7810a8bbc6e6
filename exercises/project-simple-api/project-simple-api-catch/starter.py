from api import make_api


def test_no_books_at_first():
    send = make_api()
    assert send("GET", "/books") == (200, [])
