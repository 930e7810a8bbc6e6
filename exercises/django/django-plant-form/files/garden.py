"""A Django project in one file: its table, and requests without a server."""

import json

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    LOGGING_CONFIG=None,
    USE_TZ=True,
)
django.setup()
from django.db import connection, models  # noqa: E402
from django.test import RequestFactory  # noqa: E402


class Plant(models.Model):
    name = models.CharField(max_length=80)
    days = models.PositiveIntegerField()
    room = models.CharField(max_length=40, default="hall")

    class Meta:
        app_label = "garden"


with connection.schema_editor() as editor:
    editor.create_model(Plant)


def fill(*rows):
    """Empty the table and add plants; a row is (name, days, room)."""
    Plant.objects.all().delete()
    for name, days, room in rows:
        Plant.objects.create(name=name, days=days, room=room)


def ask(view, query="", method="GET", body=None):
    """Call a view; return (status, JSON), or (status, None) without JSON."""
    data = "" if body is None else body if isinstance(body, str) else json.dumps(body)
    kind = "application/json"
    request = RequestFactory().generic(method, "/plants/?" + query, data, kind)
    request.META["QUERY_STRING"] = query
    response = view(request)
    try:
        return response.status_code, json.loads(response.content)
    except ValueError:
        return response.status_code, None


def queries(view, query=""):
    """Call a view; return how many queries it sent."""
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as sent:
        ask(view, query)
    return len(sent)
