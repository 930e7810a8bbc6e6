import json

from django.core.exceptions import ValidationError
from django.http import JsonResponse
from garden import Plant, ask, fill


def plant_of(body):
    match body:
        case {"name": str(name), "days": int(days)} if not isinstance(days, bool):
            plant = Plant(name=name.strip(), days=days)
        case _:
            raise ValidationError("name or days is missing, or of a wrong type")
    if not 1 <= plant.days <= 365:
        raise ValidationError("days is from 1 to 365")
    plant.full_clean()
    return plant


def add(request):
    if request.method != "POST":
        return JsonResponse({"errors": "only POST"}, status=405)
    try:
        plant = plant_of(json.loads(request.body))
    except json.JSONDecodeError:
        return JsonResponse({"errors": "no JSON"}, status=400)
    except ValidationError as error:
        return JsonResponse({"errors": error.messages}, status=422)
    plant.save()
    shown = {"id": plant.id, "name": plant.name, "days": plant.days}
    return JsonResponse(shown, status=201)


if __name__ == "__main__":
    fill()
    status, body = ask(add, method="POST", body={"name": " Fern ", "days": 3})
    print(status, body["name"], body["days"])
    print(ask(add, method="POST", body={"name": "", "days": 3})[0])
