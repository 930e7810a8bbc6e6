from itertools import count

METHODS = {"/books": {"GET", "POST"}, "/books/": {"GET", "PATCH", "DELETE"}}


def is_title(value):
    return isinstance(value, str) and value != ""


def is_pages(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


CHECKS = {"title": is_title, "pages": is_pages}


def is_good(body, needed):
    if not isinstance(body, dict) or not needed <= body.keys():
        return False
    return all(CHECKS[name](body[name]) for name in CHECKS if name in body)


def make_api():
    books, ids = {}, count(1)

    def add(body):
        if not is_good(body, {"title", "pages"}):
            return 422, {"detail": "bad body"}
        number = next(ids)
        books[number] = {"id": number, "title": body["title"], "pages": body["pages"]}
        return 201, dict(books[number])

    def one(method, number, body):
        if number not in books:
            if method == "PATCH" and is_good(body, set()):
                books[number] = {"id": number, **body}
                return 200, dict(books[number])
            return 404, {"detail": "no such book"}
        if method == "DELETE":
            del books[number]
            return 204, None
        if method == "PATCH":
            if not is_good(body, set()):
                return 422, {"detail": "bad body"}
            books[number] |= {name: body[name] for name in CHECKS if name in body}
        return 200, dict(books[number])

    def send(method, path, body=None):
        start, _, last = path.removeprefix("/").partition("/")
        if start != "books" or (last and not last.isdecimal()):
            return 404, {"detail": "no such path"}
        if method not in METHODS["/books/" if last else "/books"]:
            return 405, {"detail": "not this method"}
        if last:
            return one(method, int(last), body)
        return (
            add(body)
            if method == "POST"
            else (200, [dict(books[number]) for number in sorted(books)])
        )

    return send
