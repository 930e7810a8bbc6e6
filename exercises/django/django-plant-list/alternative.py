from django import forms
from django.http import JsonResponse
from garden import Plant, ask, fill


class Wish(forms.Form):
    thirsty = forms.IntegerField(min_value=0, max_value=365, required=False)
    room = forms.CharField(required=False, strip=False)
    limit = forms.IntegerField(min_value=1, max_value=50, required=False)


def plants(request):
    if request.method != "GET":
        return JsonResponse({"detail": "only GET"}, status=405)
    form = Wish(request.GET)
    empty = [name for name in ("thirsty", "limit") if request.GET.get(name) == ""]
    if not form.is_valid() or empty:
        return JsonResponse({"detail": form.errors}, status=400)
    wish = form.cleaned_data
    found = Plant.objects.all()
    if wish["thirsty"] is not None:
        found = found.filter(days__lte=wish["thirsty"])
    if "room" in request.GET:
        found = found.filter(room__exact=wish["room"])
    found = found.order_by("days", "name", "id")[: wish["limit"] or 50]
    rows = [{"id": one.id, "name": one.name, "days": one.days} for one in found]
    return JsonResponse({"plants": rows})


if __name__ == "__main__":
    fill(("Ivy", 9, "hall"), ("Fern", 3, "hall"), ("Rose", 3, "desk"))
    print(ask(plants, "thirsty=4"))
    print(ask(plants, "room=desk&limit=1"))
