"""Asks an app without a server."""

from fastapi.testclient import TestClient


def send(app, method, path, **more):
    return TestClient(app, raise_server_exceptions=False).request(method, path, **more)


def ask(app, method, path, body=None):
    """Return (status, JSON), or (status, None) for an answer without JSON."""
    reply = send(app, method, path, json=body)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None


def status(app, method, path, body=None):
    """Return the status only."""
    return send(app, method, path, json=body).status_code


def header(app, method, path, body, name):
    """Return a header of the answer, or an empty text."""
    return send(app, method, path, json=body).headers.get(name, "")


def refused(app, method, path, body):
    """Say whether the answer is 400 or 422."""
    return status(app, method, path, body) in (400, 422)


def refused_raw(app, path, text):
    """Say whether a body as it is gets 400 or 422."""
    headers = {"Content-Type": "application/json"}
    return send(app, "POST", path, content=text, headers=headers).status_code in (
        400,
        422,
    )
