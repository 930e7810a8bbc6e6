import jwt


def caller(token: str, key: str) -> str | None:
    """Return the user of a token that can be trusted, else None."""
    try:
        claims = jwt.decode(
            token,
            key,
            algorithms=[jwt.get_unverified_header(token)["alg"]],
            audience="ferry",
            options={"require": ["sub", "aud", "exp"]},
        )
    except jwt.InvalidTokenError:
        return None
    return claims["sub"]
