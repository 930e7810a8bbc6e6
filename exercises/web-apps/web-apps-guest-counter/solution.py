from urllib.parse import parse_qs

from ask import ask


def make_application(visits):
    def application(environ, start_response):
        def answer(status, text, more=()):
            body = text.encode()
            headers = [
                ("Content-Type", "text/plain; charset=utf-8"),
                ("Content-Length", str(len(body))),
                *more,
            ]
            start_response(status, headers)
            return [body]

        if environ["REQUEST_METHOD"] != "GET":
            return answer("405 Method Not Allowed", "only GET", [("Allow", "GET")])
        if environ["PATH_INFO"] == "/hello":
            name = parse_qs(environ["QUERY_STRING"]).get("name", [""])[0]
            if not name:
                return answer("400 Bad Request", "who are you?")
            visits[name] = visits.get(name, 0) + 1
            return answer("200 OK", f"Hello {name}, visit {visits[name]}")
        return answer("404 Not Found", "no such page")

    return application


if __name__ == "__main__":
    application = make_application({})
    print(ask(application, "/hello", "name=Mia"))
    print(ask(application, "/hello", "name=Mia")[2])
