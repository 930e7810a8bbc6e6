"""Asks an app without a server."""

from fastapi.testclient import TestClient


def pay(app, cents=500, order="A1", customer="ana", key="k-1", content=None):
    """Send POST /payments; return (status, JSON)."""
    client = TestClient(app, raise_server_exceptions=False)
    sent = {
        "Customer": customer,
        "Idempotency-Key": key,
        "Content-Type": "application/json",
    }
    headers = {name: value for name, value in sent.items() if value is not None}
    if content is None:
        body = {"json": {"cents": cents, "order": order}}
    else:
        body = {"content": content}
    reply = client.post("/payments", headers=headers, **body)
    try:
        return reply.status_code, reply.json()
    except ValueError:
        return reply.status_code, None
