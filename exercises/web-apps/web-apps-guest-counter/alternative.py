from http import HTTPStatus
from urllib.parse import parse_qs

from ask import ask


def hello(visits, query):
    name = query.get("name", [None])[0]
    if name is None:
        return HTTPStatus.BAD_REQUEST, "who are you?"
    visits[name] = visits.get(name, 0) + 1
    return HTTPStatus.OK, f"Hello {name}, visit {visits[name]}"


def make_application(visits):
    pages = {"/hello": hello}

    def application(environ, start_response):
        page = pages.get(environ["PATH_INFO"])
        if environ["REQUEST_METHOD"] != "GET":
            status, text = HTTPStatus.METHOD_NOT_ALLOWED, "only GET"
        elif page is None:
            status, text = HTTPStatus.NOT_FOUND, "no such page"
        else:
            status, text = page(visits, parse_qs(environ["QUERY_STRING"]))
        body = text.encode("utf-8")
        length = ("Content-Length", str(len(body)))
        kind = ("Content-Type", "text/plain; charset=utf-8")
        start_response(f"{status.value} {status.phrase}", [kind, length])
        return [body]

    return application


if __name__ == "__main__":
    application = make_application({})
    print(ask(application, "/hello", "name=Mia"))
    print(ask(application, "/hello", "name=Mia")[2])
