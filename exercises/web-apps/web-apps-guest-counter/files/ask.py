"""Calls a WSGI application as a web server does."""

from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator


def ask(application, path, query="", method="GET"):
    """Return (status line, headers with names in lower case, body as text)."""
    environ = {"PATH_INFO": path, "QUERY_STRING": query, "REQUEST_METHOD": method}
    setup_testing_defaults(environ)
    environ["SCRIPT_NAME"] = ""
    seen = []

    def start_response(status, headers, exc_info=None):
        seen[:] = [status, {name.lower(): value for name, value in headers}]

    body = validator(application)(environ, start_response)
    try:
        text = b"".join(body).decode()
    finally:
        body.close()
    return (*seen, text)
