import json

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.core import signing
from django.db import Error, IntegrityError, transaction
from django.http import JsonResponse
from django.views.decorators.http import require_GET, require_POST

from people.log import log
from people.models import Person


def error(status, words):
    response = JsonResponse({"error": words}, status=status)
    if status == 401:
        response["WWW-Authenticate"] = "Bearer"
    return response


def texts(request, *names):
    """The texts with these names in the body, or None."""
    try:
        body = json.loads(request.body)
    except ValueError:
        return None
    found = [body.get(name) for name in names] if isinstance(body, dict) else [None]
    return found if all(isinstance(one, str) and one and "\0" not in one for one in found) else None


@require_GET
def live(request):
    return JsonResponse({"version": settings.RELEASE})


@require_GET
def ready(request):
    try:
        Person.objects.exists()
    except Error as problem:
        log.warning("not ready: %s", type(problem).__name__)
        return JsonResponse({"ready": False}, status=503)
    return JsonResponse({"ready": True})


@require_POST
def users(request):
    found = texts(request, "login", "passphrase")
    if found is None or len(found[0]) > 60 or not 12 <= len(found[1]) <= 200:
        return error(422, "login and passphrase are needed")
    try:
        with transaction.atomic():
            person = Person.objects.create(login=found[0], secret=make_password(found[1]))
    except IntegrityError:
        return error(409, "this login is taken")
    return JsonResponse({"id": person.id, "login": person.login}, status=201)


@require_POST
def token(request):
    found = texts(request, "login", "passphrase")
    if found is None:
        return error(422, "login and passphrase are needed")
    person = Person.objects.filter(login=found[0]).first()
    if not check_password(found[1], person.secret if person else make_password("nobody")) or person is None:
        return error(401, "wrong login or passphrase")
    return JsonResponse({"access_token": signing.dumps(person.id, salt="login")})


@require_GET
def me(request):
    scheme, _, sent = request.headers.get("Authorization", "").partition(" ")
    try:
        number = signing.loads(sent, salt="login", max_age=3600) if scheme.lower() == "bearer" else None
    except signing.BadSignature:
        number = None
    person = Person.objects.filter(id=number).first()
    return error(401, "log in first") if person is None else JsonResponse({"login": person.login})


def nothing_here(request, exception):
    return error(404, "nothing here")


def failed(request):
    return error(500, "this did not work")
