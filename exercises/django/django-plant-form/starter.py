import json

from django.http import JsonResponse
from garden import Plant, ask, fill


def add(request):
    plant = Plant.objects.create(**json.loads(request.body))
    return JsonResponse({"id": plant.id, "name": plant.name, "days": plant.days})


if __name__ == "__main__":
    fill()
    status, body = ask(add, method="POST", body={"name": " Fern ", "days": 3})
    print(status, body["name"], body["days"])
    print(ask(add, method="POST", body={"name": "", "days": 3})[0])
