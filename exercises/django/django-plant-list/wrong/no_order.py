from django.http import JsonResponse
from django.views.decorators.http import require_GET
from garden import Plant, ask, fill


def is_whole(text, low, high):
    return text.isdecimal() and low <= int(text) <= high


@require_GET
def plants(request):
    limit = request.GET.get("limit", "50")
    thirsty = request.GET.get("thirsty")
    if not is_whole(limit, 1, 50) or not (thirsty is None or is_whole(thirsty, 0, 365)):
        return JsonResponse({"detail": "limit or thirsty is wrong"}, status=400)
    limit = int(limit)
    found = Plant.objects.order_by("id")
    if thirsty is not None:
        found = found.filter(days__lte=int(thirsty))
    if "room" in request.GET:
        found = found.filter(room=request.GET["room"])
    return JsonResponse({"plants": list(found[:limit].values("id", "name", "days"))})


if __name__ == "__main__":
    fill(("Ivy", 9, "hall"), ("Fern", 3, "hall"), ("Rose", 3, "desk"))
    print(ask(plants, "thirsty=4"))
    print(ask(plants, "room=desk&limit=1"))
