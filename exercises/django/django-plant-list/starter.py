from django.http import JsonResponse
from garden import ask, fill


def plants(request):
    return JsonResponse({"plants": []})


if __name__ == "__main__":
    fill(("Ivy", 9, "hall"), ("Fern", 3, "hall"), ("Rose", 3, "desk"))
    print(ask(plants, "thirsty=4"))
    print(ask(plants, "room=desk&limit=1"))
