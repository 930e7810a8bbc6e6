import json
from itertools import count

from ask import ask
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_http_methods


def told(status, detail):
    return JsonResponse({"detail": detail}, status=status)


def sent_text(request):
    try:
        body = json.loads(request.body)
    except ValueError:
        return None
    text = body.get("text") if isinstance(body, dict) else None
    return text if isinstance(text, str) and 1 <= len(text) <= 200 else None


def make_app() -> list:
    notes: dict[int, dict] = {}
    numbers = count(1)

    @require_http_methods(["GET", "POST"])
    def many(request):
        if request.method == "GET":
            return JsonResponse([notes[number] for number in sorted(notes)], safe=False)
        text = sent_text(request)
        if text is None:
            return told(422, "text has 1 to 200 characters")
        number = next(numbers)
        notes[number] = {"id": number, "text": text}
        where = {"Location": f"/notes/{number}"}
        return JsonResponse(notes[number], status=201, headers=where)

    @require_http_methods(["GET", "PUT", "DELETE"])
    def one(request, number):
        if number not in notes:
            return told(404, "no such note")
        if request.method == "DELETE":
            del notes[number]
            return HttpResponse(status=204)
        if request.method == "PUT":
            text = sent_text(request)
            if text is None:
                return told(422, "text has 1 to 200 characters")
            notes[number]["text"] = text
        return JsonResponse(notes[number])

    return [path("notes", many), path("notes/<int:number>", one)]


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
