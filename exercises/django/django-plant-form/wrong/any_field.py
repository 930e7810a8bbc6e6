import json

from django import forms
from django.http import JsonResponse
from django.views.decorators.http import require_POST
from garden import Plant, ask, fill

KINDS = {"name": str, "days": int}


class PlantForm(forms.Form):
    name = forms.CharField(max_length=80)
    days = forms.IntegerField(min_value=1, max_value=365)


def told(status, errors):
    return JsonResponse({"errors": errors}, status=status)


@require_POST
def add(request):
    try:
        body = json.loads(request.body)
    except ValueError:
        return told(400, {"body": "no JSON"})
    if not isinstance(body, dict):
        return told(422, {"body": "no object"})
    wrong = [
        field for field, kind in KINDS.items() if type(body.get(field)) is not kind
    ]
    if wrong:
        return told(422, {field: "missing or of a wrong type" for field in wrong})
    form = PlantForm(body)
    if not form.is_valid():
        return told(422, form.errors)
    plant = Plant.objects.create(
        **{**form.cleaned_data, **{k: v for k, v in body.items() if k == "room"}}
    )
    shown = {"id": plant.id, "name": plant.name, "days": plant.days}
    return JsonResponse(shown, status=201)


if __name__ == "__main__":
    fill()
    status, body = ask(add, method="POST", body={"name": " Fern ", "days": 3})
    print(status, body["name"], body["days"])
    print(ask(add, method="POST", body={"name": "", "days": 3})[0])
