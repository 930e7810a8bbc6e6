"""Asks an app without a server, and returns the status and the JSON."""

from fastapi.testclient import TestClient


def ask(app, method, path, body=None, headers=None):
    """Return (status, JSON), or (status, None) for an answer without JSON."""
    client = TestClient(app, raise_server_exceptions=False)
    reply = client.request(method, path, headers=headers, json=body)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None


def status(app, method, path, body=None, headers=None):
    """Return the status only."""
    return ask(app, method, path, body, headers)[0]
