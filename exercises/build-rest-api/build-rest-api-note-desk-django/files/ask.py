"""Asks a list of URL patterns without a server, through Django's test client."""

import json
import sys
import types

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    LOGGING_CONFIG=None,
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
)
django.setup()
from django.test import Client, override_settings  # noqa: E402


def send(patterns, method, path, data=None, kind="application/json"):
    module = types.ModuleType("urls_of_the_exercise")
    module.urlpatterns = patterns
    sys.modules[module.__name__] = module
    with override_settings(ROOT_URLCONF=module.__name__):
        from django.urls import clear_url_caches

        clear_url_caches()
        client = Client(raise_request_exception=False)
        return client.generic(method, path, data or "", content_type=kind)


def ask(patterns, method, path, body=None):
    """Return (status, JSON), or (status, None) for an answer without JSON."""
    reply = send(patterns, method, path, None if body is None else json.dumps(body))
    try:
        return reply.status_code, json.loads(reply.content)
    except ValueError:
        return reply.status_code, None


def status(patterns, method, path, body=None):
    """Return the status only."""
    return ask(patterns, method, path, body)[0]


def header(patterns, method, path, body, name):
    """Return a header of the answer, or an empty text."""
    return send(patterns, method, path, json.dumps(body)).headers.get(name, "")


def refused(patterns, method, path, body):
    """Say whether the answer is 400 or 422."""
    return status(patterns, method, path, body) in (400, 422)


def refused_raw(patterns, path, text):
    """Say whether a body as it is gets 400 or 422."""
    return send(patterns, "POST", path, text).status_code in (400, 422)
