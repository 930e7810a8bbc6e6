"""Asks an app without a server."""


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


def header(app, method, path, body, name):
    """Return a header of the answer, or an empty text."""
    return send(app, method, path, json=body).headers.get(name, "")


def refused(app, method, path, body):
    """Say whether the answer is 400 or 422."""
    return status(app, method, path, body) in (400, 422)


def refused_raw(app, path, text):
    """Say whether a body as it is gets 400 or 422."""
    reply = send(app, "POST", path, data=text, content_type="application/json")
    return reply.status_code in (400, 422)
