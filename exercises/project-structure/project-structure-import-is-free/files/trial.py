"""Starts and stops an app, and tells what happened to the storage."""

import storage
from fastapi.testclient import TestClient


def at_import():
    """Return how many connections the import opened."""
    return storage.early


def built(create_app):
    """Return how many connections create_app opens."""
    storage.checking = True
    before = storage.opened
    create_app()
    return storage.opened - before


def used(create_app, times=1):
    """Return the answers, and how many were opened, open, left open."""
    storage.checking = True
    opened, open_before = storage.opened, storage.open_now
    app = create_app()
    with TestClient(app, raise_server_exceptions=False) as client:
        replies = [client.get("/sailings") for _ in range(times)]
        answers = [(one.status_code, one.json()) for one in replies]
        during = storage.open_now - open_before
    return (
        answers,
        storage.opened - opened,
        during,
        storage.open_now - open_before,
    )


def started(create_app):
    """Return how many connections a start opens, before any request."""
    storage.checking = True
    before = storage.opened
    with TestClient(create_app()):
        return storage.opened - before


def side_by_side(create_app):
    """Return what one app says while another starts and stops."""
    storage.checking = True
    open_before = storage.open_now
    first = TestClient(create_app(), raise_server_exceptions=False)
    with first:
        with TestClient(create_app()):
            codes = [first.get("/sailings").status_code]
            both = storage.open_now - open_before
        codes.append(first.get("/sailings").status_code)
    return codes, both, storage.open_now - open_before


def restarted(create_app):
    """Return the answers of one app that is started two times."""
    storage.checking = True
    app = create_app()
    answers = []
    for _ in range(2):
        with TestClient(app, raise_server_exceptions=False) as client:
            answers.append(client.get("/sailings").status_code)
    return answers
