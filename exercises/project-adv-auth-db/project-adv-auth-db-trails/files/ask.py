"""Asks an app without a server, and returns the status and the JSON."""

import asyncio
import json


def ask(app, method, path, token=None, body=None):
    """Return (status, JSON), or (status, None) for an empty answer."""
    wants = {} if token is None else {"Authorization": f"Bearer {token}"}
    number, _, text = _send(app, method, path, wants, body)
    try:
        return number, json.loads(text)
    except ValueError:
        return number, None


def status(app, method, path, token=None, body=None):
    """Return the status only."""
    return ask(app, method, path, token, body)[0]


def refusal(app, path, headers):
    """Return (status, the scheme that is wanted)."""
    number, told, _ = _send(app, "GET", path, headers)
    return number, told.get(b"www-authenticate", b"").decode().split(" ")[0].lower()


def _send(app, method, path, headers, body=None):
    """Hand a request to the app, as a server does. (TestClient would do; it takes longer to import.)"""
    text = b"" if body is None else json.dumps(body).encode()
    sent = {"Host": "localhost", "Content-Length": str(len(text)), **headers}
    if body is not None:
        sent["Content-Type"] = "application/json"
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [
            (name.lower().encode(), value.encode()) for name, value in sent.items()
        ],
        "client": ("127.0.0.1", 50000),
        "server": ("localhost", 80),
    }
    messages = []

    async def receive():
        return {"type": "http.request", "body": text, "more_body": False}

    async def send(message):
        messages.append(message)

    async def handle():
        try:
            await app(scope, receive, send)
        except Exception:
            pass  # a server would answer 500 and go on

    asyncio.run(handle())
    if not messages:
        return 500, {}, b""
    content = b"".join(message.get("body", b"") for message in messages)
    return messages[0]["status"], dict(messages[0]["headers"]), content
