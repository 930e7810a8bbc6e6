import functools
import json

from django.conf import settings
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core import signing
from django.db import IntegrityError
from django.db.models import Q
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from . import forms
from .models import Workout


class Refused(Exception):
    def __init__(self, status, detail):
        super().__init__(detail)
        self.status, self.detail = status, detail


def route(*methods):
    def of(view):
        @csrf_exempt
        @functools.wraps(view)
        def wrapped(request, **kwargs):
            try:
                if request.method not in methods:
                    raise Refused(405, "this path has no such method")
                return view(request, **kwargs)
            except Refused as error:
                return JsonResponse({"detail": error.detail}, status=error.status)

        return wrapped

    return of


def checked(form):
    if not form.is_valid():
        raise Refused(422, f"wrong or missing: {', '.join(form.errors)}")
    return form.cleaned_data


def sent(request, form):
    try:
        body = json.loads(request.body)
    except ValueError as error:
        raise Refused(400, "the body is no JSON") from error
    if not isinstance(body, dict):
        raise Refused(422, "the body is no object")
    return checked(form(body))


def caller(request):
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        number = signing.loads(token, salt="login", max_age=settings.TOKEN_SECONDS)
    except signing.BadSignature:
        number = None
    user = User.objects.filter(id=number).first()
    if scheme.lower() != "bearer" or user is None:
        raise Refused(401, "log in first")
    return user


def shown(workout):
    return {name: getattr(workout, name) for name in ("id", "sport", "minutes", "day", "memo")}


@route("POST")
def register(request):
    data = sent(request, forms.NewPerson)
    try:
        user = User.objects.create_user(data["name"], password=data["password"])
    except IntegrityError as error:
        raise Refused(409, "this name is taken") from error
    return JsonResponse({"id": user.id, "name": user.username}, status=201)


@route("POST")
def login(request):
    data = sent(request, forms.Login)
    user = authenticate(username=data["name"], password=data["password"])
    if user is None:
        raise Refused(401, "wrong name or password")
    return JsonResponse({"token": signing.dumps(user.id, salt="login")})


@route("GET", "POST")
def workouts(request):
    me = caller(request)
    if request.method == "POST":
        made = Workout.objects.create(owner=me, **sent(request, forms.WorkoutForm))
        return JsonResponse(shown(made), status=201)
    page = checked(forms.Page(request.GET))
    offset = page["offset"] or 0
    found = Workout.objects.filter(owner=me).order_by("-id")
    found = found.filter(Q(sport__contains=page["q"]) | Q(memo__contains=page["q"]))
    rows = found[offset : offset + (page["limit"] or 20)]
    return JsonResponse({"workouts": [shown(one) for one in rows]})


@route("GET", "PUT", "DELETE")
def workout(request, number):
    mine = Workout.objects.filter(owner=caller(request), id=number)
    if request.method == "PUT":
        mine.update(**sent(request, forms.WorkoutForm))
    found = mine.first()
    if found is None:
        raise Refused(404, "no such workout")
    if request.method == "DELETE":
        found.delete()
        return HttpResponse(status=204)
    return JsonResponse(shown(found))
