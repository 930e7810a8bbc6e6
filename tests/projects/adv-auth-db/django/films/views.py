from django.http import HttpResponse, JsonResponse

from . import forms
from .edge import Refused, route, sent
from .models import ROLES, Director, Film, Review

EDITORS = ("editor", "admin")


def found(kind, key):
    row = kind.objects.filter(id=key).first()
    if row is None:
        raise Refused(404, f"no such {kind.__name__.lower()}")
    return row


def film_shown(film):
    return {"id": film.id, "title": film.title, "year": film.year, "director": film.director_id}


def review_shown(review):
    return {"id": review.id, "stars": review.stars, "text": review.text, "owner": review.owner_id}


@route(POST=EDITORS)
def directors(request):
    made = Director.objects.create(**sent(request, forms.DirectorForm))
    return JsonResponse({"id": made.id, "name": made.name}, status=201)


@route(GET="all", POST=EDITORS)
def films(request):
    if request.method == "POST":
        return JsonResponse(film_shown(Film.objects.create(**sent(request, forms.FilmForm))), status=201)
    return JsonResponse({"items": [film_shown(film) for film in Film.objects.order_by("-year", "-id")[:100]]})


@route(GET="all", PATCH=EDITORS, DELETE=EDITORS)
def film(request, key):
    row = found(Film, key)
    if request.method == "DELETE":
        row.delete()
        return HttpResponse(status=204)
    if request.method == "PATCH":
        for name, value in sent(request, forms.FilmForm, film_shown(row)).items():
            setattr(row, name, value)
        row.save()
    return JsonResponse(film_shown(row))


@route(GET="all", POST=ROLES)
def reviews(request, key):
    row = found(Film, key)
    if request.method == "POST":
        made = Review.objects.create(film=row, owner=request.login.account, **sent(request, forms.ReviewForm))
        return JsonResponse(review_shown(made), status=201)
    return JsonResponse({"items": [review_shown(review) for review in row.review_set.order_by("-id")[:100]]})


@route(PATCH=ROLES, DELETE=ROLES)
def review(request, key):
    row, who = found(Review, key), request.login.account
    if row.owner_id != who.id and not (request.method == "DELETE" and who.role == "admin"):
        raise Refused(403, "this is the review of somebody else")
    if request.method == "DELETE":
        row.delete()
        return HttpResponse(status=204)
    for name, value in sent(request, forms.ReviewForm, review_shown(row)).items():
        setattr(row, name, value)
    row.save()
    return JsonResponse(review_shown(row))
