from ask import ask


def make_application(visits):
    def application(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
        return [b"Hello"]

    return application


if __name__ == "__main__":
    application = make_application({})
    print(ask(application, "/hello", "name=Mia"))
    print(ask(application, "/hello", "name=Mia")[2])
