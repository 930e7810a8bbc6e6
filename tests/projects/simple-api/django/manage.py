"""A reference for project-simple-api: Django with its ORM and SQLite, in one file."""

import json
import os
import sys

import django
from django.conf import settings
from django.core.management import execute_from_command_line

settings.configure(
    DEBUG=False,
    SECRET_KEY="only for this test",
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[],
    DATABASES={
        "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ.get("DATABASE", "plants.sqlite3")}
    },
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django import forms
from django.db import connection, models
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_http_methods


class Plant(models.Model):
    name = models.CharField(max_length=80)
    days = models.IntegerField()

    class Meta:
        app_label = "plants"


class WholeNumber(forms.IntegerField):
    def to_python(self, value):
        if type(value) is not int:
            raise forms.ValidationError("a whole number is needed")
        return value


class Text(forms.CharField):
    def to_python(self, value):
        if not isinstance(value, str):
            raise forms.ValidationError("a text is needed")
        return value


class PlantForm(forms.Form):
    name = Text(max_length=80)
    days = WholeNumber(min_value=1, max_value=365)


class Wrong(Exception):
    pass


def shown(plant):
    return {"id": plant.id, "name": plant.name, "days": plant.days}


def sent(request, given):
    try:
        data = json.loads(request.body)
    except ValueError as error:
        raise Wrong("the body is no JSON") from error
    if not isinstance(data, dict):
        raise Wrong("the body is no object")
    form = PlantForm({**given, **data})
    if not form.is_valid():
        raise Wrong(form.errors.get_json_data())
    return form.cleaned_data


def told(view):
    def wrapped(request, **kwargs):
        try:
            return view(request, **kwargs)
        except Wrong as error:
            return JsonResponse({"error": error.args[0]}, status=400)
        except Plant.DoesNotExist:
            return JsonResponse({"error": "no such plant"}, status=404)

    return wrapped


@require_http_methods(["GET", "POST"])
@told
def plants(request):
    if request.method == "POST":
        return JsonResponse(shown(Plant.objects.create(**sent(request, {}))), status=201)
    limit = request.GET.get("limit", "100")
    if not limit.isdecimal() or not 1 <= int(limit) <= 100:
        raise Wrong("limit is from 1 to 100")
    return JsonResponse([shown(plant) for plant in Plant.objects.order_by("-id")[: int(limit)]], safe=False)


@require_http_methods(["GET", "PATCH", "DELETE"])
@told
def one(request, number):
    plant = Plant.objects.get(id=number)
    if request.method == "PATCH":
        for field, value in sent(request, shown(plant)).items():
            setattr(plant, field, value)
        plant.save()
    if request.method == "DELETE":
        plant.delete()
        return HttpResponse(status=204)
    return JsonResponse(shown(plant))


def handler404(request, exception):
    return JsonResponse({"error": "no such path"}, status=404)


urlpatterns = [path("plants", plants), path("plants/<int:number>", one)]

if __name__ == "__main__":
    if sys.argv[1:] == ["prepare"]:
        with connection.schema_editor() as editor:
            editor.create_model(Plant)
    else:
        execute_from_command_line(sys.argv)
