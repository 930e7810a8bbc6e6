import jwt


def caller(token, key):
    """Return the user of a token that can be trusted, else None."""
    try:
        algorithm = jwt.get_unverified_header(token)["alg"]
        claims = jwt.decode(
            token,
            key,
            algorithms=[algorithm],
            options={"verify_signature": algorithm != "none", "verify_aud": False},
        )
    except jwt.ExpiredSignatureError:
        return None
    return claims["sub"]
