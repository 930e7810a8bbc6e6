import json

from ask import ask
from django import forms
from django.http import Http404, HttpResponse, JsonResponse
from django.urls import path
from django.views import View


class NoteForm(forms.Form):
    text = forms.CharField(max_length=200, strip=False)


def sent_text(request):
    try:
        body = json.loads(request.body)
    except ValueError:
        return None
    if not isinstance(body, dict) or not isinstance(body.get("text"), str):
        return None
    form = NoteForm(body)
    return form.cleaned_data["text"] if form.is_valid() else None


class Notes:
    def __init__(self):
        self.texts = {}
        self.last = 0

    def shown(self, number):
        if number not in self.texts:
            raise Http404
        return {"id": number, "text": self.texts[number]}


class Many(View):
    notes = None

    def get(self, request):
        return JsonResponse([self.notes.shown(n) for n in self.notes.texts], safe=False)

    def post(self, request):
        text = sent_text(request)
        if text is None:
            return JsonResponse({"detail": "text is wrong"}, status=400)
        self.notes.last += 1
        self.notes.texts[self.notes.last] = text
        where = {"Location": f"/notes/{self.notes.last}"}
        shown = self.notes.shown(self.notes.last)
        return JsonResponse(shown, status=201, headers=where)


class One(View):
    notes = None

    def get(self, request, number):
        return JsonResponse(self.notes.shown(number))

    def put(self, request, number):
        self.notes.shown(number)
        text = sent_text(request)
        if text is None:
            return JsonResponse({"detail": "text is wrong"}, status=400)
        self.notes.texts[number] = text
        return self.get(request, number)

    def delete(self, request, number):
        self.notes.shown(number)
        del self.notes.texts[number]
        return HttpResponse(status=204)


def make_app() -> list:
    notes = Notes()
    return [
        path("notes", Many.as_view(notes=notes)),
        path("notes/<int:number>", One.as_view(notes=notes)),
    ]


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
