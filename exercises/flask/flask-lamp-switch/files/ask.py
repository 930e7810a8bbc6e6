"""Asks a Flask app without a server."""


def send(app, method, path, **more):
    return app.test_client().open(path, method=method, **more)


def ask(app, method, path, body=None):
    """Return (status, JSON), or (status, None) for an answer without JSON."""
    more = {} if body is None else {"json": body}
    reply = send(app, method, path, **more)
    return reply.status_code, reply.get_json(silent=True)


def status(app, method, path, body=None):
    """Return the status only."""
    return ask(app, method, path, body)[0]
