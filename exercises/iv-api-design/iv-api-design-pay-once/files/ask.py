"""Asks an app without a server."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor


def pay(app, cents=500, order="A1", customer="ana", key="k-1", content=None):
    """Send POST /payments; return (status, JSON)."""
    body = content or json.dumps({"cents": cents, "order": order})
    sent = {
        "Host": "localhost",
        "Content-Type": "application/json",
        "Content-Length": str(len(body.encode())),
        "Customer": customer,
        "Idempotency-Key": key,
    }
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": "POST",
        "path": "/payments",
        "raw_path": b"/payments",
        "query_string": b"",
        "root_path": "",
        "headers": [
            (name.lower().encode(), value.encode())
            for name, value in sent.items()
            if value is not None
        ],
        "client": ("127.0.0.1", 50000),
        "server": ("localhost", 80),
    }
    return _answer(app, scope, body.encode())


def _answer(app, scope, body):
    """Hand the request to the app, as a server does. (TestClient would do; it takes longer to import.)"""
    messages = []

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        messages.append(message)

    async def handle():
        try:
            await app(scope, receive, send)
        except Exception:
            pass  # a server would answer 500 and go on

    # in a thread, because a payment may ask again while it is under way
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, handle()).result()
    status = messages[0]["status"] if messages else 500
    text = b"".join(message.get("body", b"") for message in messages)
    try:
        return status, json.loads(text)
    except ValueError:
        return status, None
