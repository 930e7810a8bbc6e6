"""One form for each failure, and who may use a route."""

import functools
import json
import logging

from django.conf import settings
from django.core import signing
from django.db import IntegrityError
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Login

CODES = {400: "invalid", 401: "who_are_you", 403: "forbidden", 404: "not_found", 405: "not_allowed", 409: "conflict"}
log = logging.getLogger("films")


class Refused(Exception):
    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


def told(status, message):
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return JsonResponse(
        {"error": {"code": CODES.get(status, "error"), "message": message}}, status=status, headers=headers
    )


def route(**methods):
    """`GET="all"`: everybody; else the roles that may. A method that is not named is refused."""

    def of(view):
        @csrf_exempt
        @functools.wraps(view)
        def wrapped(request, **kwargs):
            try:
                roles = methods.get(request.method)
                if roles is None:
                    raise Refused(405, "this path has no such method")
                if roles != "all":
                    request.login = login_of(request)
                    if request.login.account.role not in roles:
                        raise Refused(403, "your role does not allow this")
                return view(request, **kwargs)
            except Refused as error:
                return told(error.status, str(error))
            except IntegrityError:
                return told(409, "this does not fit to what is there")

        return wrapped

    return of


def login_of(request):
    """The open login that the token names."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        key = signing.loads(token, salt="access", max_age=settings.TOKEN_SECONDS)
    except signing.BadSignature:
        key = None
    login = Login.objects.select_related("account").filter(id=key).first()
    if scheme.lower() != "bearer" or login is None:
        raise Refused(401, "log in first")
    return login


def checked(form):
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


def no_such_path(request, exception):
    return told(404, "no such path")


def failed(request):
    return told(500, "this did not work")
