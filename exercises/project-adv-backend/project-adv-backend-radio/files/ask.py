"""Asks an app without a server."""

from fastapi.testclient import TestClient


def ask(app, method, path, body=None):
    """Return (status, JSON), or (status, None) for an answer without JSON."""
    reply = TestClient(app, raise_server_exceptions=False).request(
        method, path, json=body
    )
    return reply.status_code, _json(reply)


def raw(app, method, path, text):
    """Send a text as it is; return (status, code of the error)."""
    headers = {"Content-Type": "application/json"}
    reply = TestClient(app, raise_server_exceptions=False).request(
        method, path, content=text, headers=headers
    )
    return reply.status_code, _code(_json(reply))


def code(app, method, path, body=None):
    """Return (status, code of the error)."""
    status, answer = ask(app, method, path, body)
    return status, _code(answer)


def filled(make_app, path):
    """Return an app with a host and the shows 1 and 2."""
    app = make_app(path)
    ask(app, "POST", "/hosts", {"name": "Noor"})
    for title in ("Trains", "Ships"):
        ask(app, "POST", "/shows", {"title": title, "host_id": 1})
    return app


def _json(reply):
    try:
        return reply.json()
    except ValueError:
        return None


def _code(answer):
    try:
        return answer["error"]["code"]
    except (KeyError, TypeError):
        return None
