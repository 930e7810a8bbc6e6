import hashlib
import secrets
import time

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.core import signing
from django.db import transaction
from django.http import HttpResponse, JsonResponse

from . import forms
from .edge import Refused, log, route, sent
from .models import ROLES, Account, Login, RefreshToken

STAND_IN = make_password(secrets.token_hex(16))


def shown(account):
    return JsonResponse({"id": account.id, "name": account.name, "role": account.role})


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


def tokens(login):
    fresh = secrets.token_urlsafe(32)
    RefreshToken.objects.create(digest=digest(fresh), login=login, expires=time.time() + settings.REFRESH_SECONDS)
    return JsonResponse({"token": signing.dumps(login.id, salt="access"), "refresh": fresh})


def keep_an_admin(account):
    """In a transaction: who comes second waits at its begin (SQLite), or at the rows (PostgreSQL)."""
    admins = set(Account.objects.select_for_update().filter(role="admin").values_list("id", flat=True))
    if admins == {account.id}:
        raise Refused(409, "the last admin stays")


@route(POST="all")
def accounts(request):
    body = sent(request, forms.NewAccountForm)
    made = Account.objects.create(name=body["name"], secret=make_password(body["password"]))
    answer = shown(made)
    answer.status_code = 201
    return answer


@route(GET=("admin",), PATCH=("admin",))
@transaction.atomic
def account(request, key):
    one = Account.objects.filter(id=key).first()
    if one is None:
        raise Refused(404, "no such account")
    if request.method == "PATCH":
        one.role = sent(request, forms.RoleForm)["role"]
        if one.role != "admin":
            keep_an_admin(one)
        one.save(update_fields=["role"])
    return shown(one)


@route(POST="all")
def login(request):
    body = sent(request, forms.LoginForm)
    one = Account.objects.filter(name=body["name"]).first()
    is_right = check_password(body["password"], one.secret if one else STAND_IN)
    log.info("login: %s", "right" if one and is_right else "wrong")
    if one is None or not is_right:
        raise Refused(401, "wrong name or password")
    return tokens(Login.objects.create(account=one))


@route(POST="all")
def refresh(request):
    key = digest(sent(request, forms.RefreshForm)["refresh"])
    with transaction.atomic():
        row = RefreshToken.objects.filter(digest=key).first()
        good = RefreshToken.objects.filter(digest=key, used=False, expires__gt=time.time())
        if good.update(used=True):
            return tokens(row.login)
        if row and row.used:
            row.login.delete()
    raise Refused(401, "log in again")


@route(POST=ROLES)
def logout(request):
    request.login.delete()
    return HttpResponse(status=204)


@route(GET=ROLES, DELETE=ROLES)
@transaction.atomic
def me(request):
    one = request.login.account
    if request.method == "GET":
        return shown(one)
    keep_an_admin(one)
    one.delete()
    return HttpResponse(status=204)


@route(POST=ROLES)
def password(request):
    body = sent(request, forms.PasswordForm)
    one = request.login.account
    if not check_password(body["old"], one.secret):
        raise Refused(400, "the old password is another one")
    one.secret = make_password(body["new"])
    with transaction.atomic():
        one.save(update_fields=["secret"])
        one.login_set.all().delete()
    return HttpResponse(status=204)
