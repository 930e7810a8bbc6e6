"""Between HTTP and the rules: who asks, what was sent, and one form for each error."""

import functools
import json

from django.conf import settings
from django.contrib.auth.models import User
from django.core import signing
from django.http import JsonResponse

from . import rules


class Refused(Exception):
    def __init__(self, status, detail):
        super().__init__(detail)
        self.status = status


STATUS = {rules.OwnWorkshop: 403, rules.RuleBroken: 409, rules.NoSuchWorkshop: 422}


def told(status, detail):
    return JsonResponse({"detail": detail}, status=status)


def route(*methods):
    def of(view):
        @functools.wraps(view)
        def wrapped(request, **kwargs):
            try:
                if request.method not in methods:
                    raise Refused(405, "this path has no such method")
                return view(request, **kwargs)
            except Refused as error:
                return told(error.status, str(error))
            except tuple(STATUS) as error:
                return told(STATUS[type(error)], str(error))

        return wrapped

    return of


def checked(form):
    if not form.is_valid():
        raise Refused(422, f"wrong or missing: {', '.join(form.errors)}")
    return form.cleaned_data


def sent(request):
    try:
        body = json.loads(request.body)
    except ValueError as error:
        raise Refused(400, "the body is no JSON") from error
    if not isinstance(body, dict):
        raise Refused(422, "the body is no object")
    return body


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


def no_such_path(request, exception):
    return told(404, "no such path")


def failed(request):
    return told(500, "this did not work")
