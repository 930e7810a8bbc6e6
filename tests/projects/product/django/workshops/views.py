from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core import signing
from django.db import IntegrityError
from django.http import JsonResponse

from . import forms, rules
from .edge import Refused, caller, checked, route, sent
from .models import Booking, Workshop


def workshop_shown(workshop):
    return {name: getattr(workshop, name) for name in ("id", "title", "day", "seats", "free")}


def booking_shown(booking):
    lines = [{"workshop": line.workshop_id, "seats": line.seats} for line in booking.lines.all()]
    return {"id": booking.id, "state": booking.state, "lines": lines}


def lines_in(body):
    lines = body.get("lines")
    if not isinstance(lines, list) or not lines or not all(isinstance(line, dict) for line in lines):
        raise Refused(422, "wrong or missing: lines")
    cleaned = [checked(forms.LineForm(line)) for line in lines]
    return [(line["workshop"], line["seats"]) for line in cleaned]


@route("POST")
def register(request):
    data = checked(forms.NewPerson(sent(request)))
    try:
        user = User.objects.create_user(data["name"], password=data["password"])
    except IntegrityError as error:
        raise Refused(409, "this name is taken") from error
    return JsonResponse({"id": user.id, "name": user.username}, status=201)


@route("POST")
def login(request):
    data = checked(forms.Login(sent(request)))
    user = authenticate(username=data["name"], password=data["password"])
    if user is None:
        raise Refused(401, "wrong name or password")
    return JsonResponse({"token": signing.dumps(user.id, salt="login")})


@route("GET", "POST")
def workshops(request):
    if request.method == "POST":
        me, data = caller(request), checked(forms.WorkshopForm(sent(request)))
        made = Workshop.objects.create(host=me, free=data["seats"], **data)
        return JsonResponse(workshop_shown(made), status=201)
    page = checked(forms.Page(request.GET))
    offset = page["offset"] or 0
    rows = Workshop.objects.order_by("-id")[offset : offset + (page["limit"] or 20)]
    return JsonResponse([workshop_shown(one) for one in rows], safe=False)


@route("GET")
def workshop(request, number):
    caller(request)
    found = Workshop.objects.filter(id=number).first()
    if found is None:
        raise Refused(404, "no such workshop")
    return JsonResponse(workshop_shown(found))


@route("GET", "POST")
def bookings(request):
    me = caller(request)
    if request.method == "POST":
        return JsonResponse(booking_shown(rules.book(me, lines_in(sent(request)))), status=201)
    mine = Booking.objects.filter(person=me).order_by("-id").prefetch_related("lines")
    return JsonResponse([booking_shown(one) for one in mine], safe=False)


@route("GET")
def booking(request, number):
    found = Booking.objects.filter(person=caller(request), id=number).first()
    if found is None:
        raise Refused(404, "no such booking")
    return JsonResponse(booking_shown(found))


@route("POST")
def cancel(request, number):
    found = rules.cancel(caller(request), number)
    if found is None:
        raise Refused(404, "no such booking")
    return JsonResponse(booking_shown(found))
