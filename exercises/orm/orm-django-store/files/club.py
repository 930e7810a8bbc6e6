"""Django with one model, and a database in memory."""

import django
from django.conf import settings

if not settings.configured:
    settings.configure(
        DATABASES={
            "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
        },
        INSTALLED_APPS=[],
        USE_TZ=True,
    )
    django.setup()

from django.db import connection, models  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402


class Boat(models.Model):
    name = models.CharField(max_length=40, unique=True)
    seats = models.IntegerField()

    class Meta:
        app_label = "club"


def opened(*boats):
    """Make the table new; boats are pairs of a name and seats."""
    with connection.schema_editor() as editor:
        if "club_boat" in connection.introspection.table_names():
            editor.delete_model(Boat)
        editor.create_model(Boat)
    for name, seats in boats:
        Boat.objects.create(name=name, seats=seats)


def stored():
    """Return what is stored: a list of (id, name, seats)."""
    return list(Boat.objects.order_by("id").values_list("id", "name", "seats"))


def counted():
    """Return a block that collects the SQL: with counted() as sent: ..., then len(sent)."""
    return CaptureQueriesContext(connection)
