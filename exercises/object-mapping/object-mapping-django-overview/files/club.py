"""Django with boats and trips, and a database in memory."""

import sys
import types

import django
from django.conf import settings

if not settings.configured:
    settings.configure(
        DATABASES={
            "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
        },
        INSTALLED_APPS=["club_app"],
        USE_TZ=True,
    )
    app = types.ModuleType("club_app")
    app.__path__ = ["club_app"]
    app.__file__ = "club_app/__init__.py"
    sys.modules["club_app"] = app
    django.setup()

from django.db import connection, models  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402


class Boat(models.Model):
    name = models.TextField()

    class Meta:
        app_label = "club_app"


class Trip(models.Model):
    port = models.TextField()
    boat = models.ForeignKey(Boat, models.CASCADE, related_name="trips")

    class Meta:
        app_label = "club_app"


def opened(boats):
    """Make the tables new; boats is a dictionary of names and lists of ports."""
    with connection.schema_editor() as editor:
        for model in (Trip, Boat):
            if model._meta.db_table in connection.introspection.table_names():
                editor.delete_model(model)
        for model in (Boat, Trip):
            editor.create_model(model)
    for name, ports in boats.items():
        boat = Boat.objects.create(name=name)
        for port in ports:
            Trip.objects.create(port=port, boat=boat)


def counted():
    """Return a block that collects the SQL: with counted() as sent: ..., then len(sent)."""
    return CaptureQueriesContext(connection)
