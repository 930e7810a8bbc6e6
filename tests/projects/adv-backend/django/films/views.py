import json

from django.core import signing
from django.db.models import Q
from django.http import HttpResponse, JsonResponse

from . import forms
from .edge import Refused, route
from .models import Director, Film, Review

FILTERS = {"director": "director_id", "since": "year__gte", "title": "title__contains"}


def found(kind, key):
    row = kind.objects.filter(id=key).first()
    if row is None:
        raise Refused(404, f"no such {kind.__name__.lower()}")
    return row


def checked(form):
    unknown = form.data.keys() - form.fields.keys()
    if unknown:
        raise Refused(400, f"unknown: {', '.join(sorted(unknown))}")
    if not form.is_valid():
        raise Refused(400, f"wrong or missing: {', '.join(form.errors)}")
    return form.cleaned_data


def sent(request, form, given=None):
    try:
        body = json.loads(request.body)
    except ValueError as error:
        raise Refused(400, "the body is no JSON") from error
    if not isinstance(body, dict):
        raise Refused(400, "the body is no object")
    return checked(form({**(given or {}), **body}))


def page(rows, order, query, shown):
    """The rows after the cursor, in an order without ties; every column of it goes down."""
    if query["cursor"]:
        try:
            place = signing.loads(query["cursor"], salt="cursor")
        except signing.BadSignature as error:
            raise Refused(400, "this cursor cannot be read") from error
        after, same = Q(pk__in=[]), {}
        for column, value in zip(order, place, strict=True):
            after |= Q(**same, **{f"{column}__lt": value})
            same[column] = value
        rows = rows.filter(after)
    limit = query["limit"] or 20
    items = list(rows.order_by(*(f"-{column}" for column in order))[: limit + 1])
    last = [getattr(items[limit - 1], column) for column in order] if len(items) > limit else None
    return JsonResponse(
        {"items": [shown(row) for row in items[:limit]], "next": last and signing.dumps(last, salt="cursor")}
    )


def director_shown(director):
    return {"id": director.id, "name": director.name}


def film_shown(film):
    return {"id": film.id, "title": film.title, "year": film.year, "director": film.director_id}


def review_shown(review):
    return {"id": review.id, "stars": review.stars, "text": review.text}


@route("GET")
def health(request):
    return JsonResponse({"status": "ok"})


@route("POST")
def directors(request):
    made = Director.objects.create(**sent(request, forms.DirectorForm))
    return JsonResponse(director_shown(made), status=201)


@route("GET", "PATCH", "DELETE")
def director(request, key):
    row = found(Director, key)
    if request.method == "DELETE":
        row.delete()
        return HttpResponse(status=204)
    if request.method == "PATCH":
        row.name = sent(request, forms.DirectorForm)["name"]
        row.save()
    return JsonResponse(director_shown(row))


@route("GET", "POST")
def films(request):
    if request.method == "POST":
        made = Film.objects.create(**sent(request, forms.FilmForm))
        return JsonResponse(film_shown(made), status=201)
    query = checked(forms.Films(request.GET))
    chosen = {column: query[name] for name, column in FILTERS.items() if query[name] not in (None, "")}
    return page(Film.objects.filter(**chosen), ["year", "id"], query, film_shown)


@route("GET", "PATCH", "DELETE")
def film(request, key):
    row = found(Film, key)
    if request.method == "DELETE":
        row.delete()
        return HttpResponse(status=204)
    if request.method == "PATCH":
        given = {"title": row.title, "year": row.year, "director": row.director_id}
        for name, value in sent(request, forms.FilmForm, given).items():
            setattr(row, name, value)
        row.save()
    return JsonResponse({**film_shown(row), "reviews": row.review_set.count()})


@route("GET", "POST")
def reviews(request, key):
    row = found(Film, key)
    if request.method == "POST":
        made = Review.objects.create(film=row, **sent(request, forms.ReviewForm))
        return JsonResponse(review_shown(made), status=201)
    return page(row.review_set.all(), ["id"], checked(forms.PageOf(request.GET)), review_shown)
