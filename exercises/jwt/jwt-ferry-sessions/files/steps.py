"""Steps of the tests: log in, refresh, log out, and tokens of all kinds."""

import gc
from datetime import datetime, timedelta, timezone
from types import FunctionType, ModuleType

import jwt
from ask import ask
from people import _PEOPLE

KEY = "a key for the tests only, and it is longer than 64 bytes, so it is never short"
OTHER = "quite another key for the tests, and it is longer than 64 bytes as well, yes"


def login(app, name, password=None):
    body = {"name": name, "password": password or _PEOPLE[name]}
    return ask(app, "POST", "/login", body=body)


def refresh(app, token):
    return ask(app, "POST", "/refresh", body={"refresh_token": token})


def logout(app, token):
    return ask(app, "POST", "/logout", body={"refresh_token": token})[0]


def me(app, token):
    return ask(app, "GET", "/me", token=token)


def keeps(make_app, app, text):
    """Say whether the app, or the file of make_app, holds this text somewhere."""
    own = [one for one in make_app.__globals__.values() if type(one) is not type]
    seen, found = set(), [app, *own]
    while found:
        one = found.pop()
        if isinstance(one, str) and one == text:
            return True
        if id(one) in seen or isinstance(one, (str, type, ModuleType)):
            continue
        seen.add(id(one))
        if isinstance(one, FunctionType):
            found += [one.__closure__, one.__defaults__, one.__dict__]
        else:
            found += gc.get_referents(one)
    return False


def token(minutes=5, aud="ferry", drop=None, key=KEY, algorithm="HS256"):
    """Return a token of mia; drop names a claim to leave out."""
    ends = datetime.now(timezone.utc) + timedelta(minutes=minutes)
    claims = {"sub": "mia", "aud": aud, "exp": ends}
    claims.pop(drop, None)
    return jwt.encode(claims, key, algorithm=algorithm)
