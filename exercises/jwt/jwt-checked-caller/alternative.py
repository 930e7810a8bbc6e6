import jwt

RULES = {
    "algorithms": ["HS256"],
    "audience": "ferry",
    "options": {"require": ["exp", "aud", "sub"]},
}


def caller(token, key):
    user = None
    try:
        claims = jwt.decode(token, key, **RULES)
    except jwt.PyJWTError:
        pass
    else:
        user = claims["sub"]
    return user
