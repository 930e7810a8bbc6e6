"""Asks an app without a server, and returns the status and the JSON."""

from fastapi.testclient import TestClient


def ask(app, method, path, token=None, body=None, headers=None):
    """Return (status, JSON), or (status, None) for an empty answer."""
    client = TestClient(app, raise_server_exceptions=False)
    sent = dict(headers or {})
    if token is not None:
        sent["Authorization"] = f"Bearer {token}"
    reply = client.request(method, path, headers=sent, json=body)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None


def status(app, method, path, token=None, body=None, headers=None):
    """Return the status only."""
    return ask(app, method, path, token, body, headers)[0]
