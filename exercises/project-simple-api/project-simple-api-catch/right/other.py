class Wrong(Exception):
    def __init__(self, status):
        self.status = status


def check(body, partly):
    if type(body) is not dict:
        raise Wrong(422)
    for name in ("title", "pages"):
        if name not in body:
            if partly:
                continue
            raise Wrong(422)
        value = body[name]
        if name == "title" and (type(value) is not str or not value):
            raise Wrong(422)
        if name == "pages" and (type(value) is not int or value < 1):
            raise Wrong(422)


def make_api():
    shelf = []
    last = [100]

    def handle(method, parts, body):
        if parts[:1] != ["books"] or len(parts) > 2:
            raise Wrong(404)
        if len(parts) == 1:
            if method == "GET":
                return 200, [dict(book) for book in shelf]
            if method != "POST":
                raise Wrong(405)
            check(body, partly=False)
            last[0] += 10
            shelf.append(
                {
                    "id": last[0],
                    "made": "today",
                    "title": body["title"],
                    "pages": body["pages"],
                }
            )
            return 201, dict(shelf[-1])
        if method not in ("GET", "PATCH", "DELETE"):
            raise Wrong(405)
        found = [book for book in shelf if str(book["id"]) == parts[1]]
        if not found:
            raise Wrong(404)
        book = found[0]
        if method == "DELETE":
            shelf.remove(book)
            return 204, None
        if method == "PATCH":
            check(body, partly=True)
            for name in ("title", "pages"):
                book[name] = body.get(name, book[name])
        return 200, dict(book)

    def send(method, path, body=None):
        try:
            return handle(method, path.strip("/").split("/"), body)
        except Wrong as wrong:
            return wrong.status, None

    return send
