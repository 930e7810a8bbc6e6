import hashlib
import secrets
from datetime import datetime, timedelta, timezone
from typing import Annotated

import jwt
from fastapi import FastAPI, Header, HTTPException
from people import is_right
from pydantic import BaseModel


class Login(BaseModel):
    name: str
    password: str


class Refresh(BaseModel):
    refresh_token: str


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def refused() -> HTTPException:
    return HTTPException(401, headers={"WWW-Authenticate": "Bearer"})


def make_app(key: str) -> FastAPI:
    app = FastAPI()
    family_of: dict[str, str] = {}  # hash of a token -> family
    used: set[str] = set()  # hashes
    alive: dict[str, str] = {}  # family -> user

    def pair(family: str) -> dict:
        now = datetime.now(timezone.utc)
        claims = {
            "sub": alive[family],
            "aud": "ferry",
            "iat": now,
            "exp": now + timedelta(minutes=10),
        }
        refresh_token = secrets.token_urlsafe(32)
        family_of[digest(refresh_token)] = family
        return {
            "access_token": jwt.encode(claims, key, algorithm="HS256"),
            "refresh_token": refresh_token,
            "token_type": "bearer",
        }

    @app.post("/login")
    def login(body: Login):
        if not is_right(body.name, body.password):
            raise refused()
        family = secrets.token_hex(8)
        alive[family] = body.name
        return pair(family)

    @app.get("/me")
    def me(authorization: Annotated[str, Header()] = ""):
        token = authorization.split(" ")[-1]
        try:
            claims = jwt.decode(
                token,
                key,
                algorithms=["HS256"],
                audience="ferry",
                options={"require": ["sub", "exp", "aud"]},
            )
        except jwt.InvalidTokenError:
            raise refused() from None
        return {"name": claims["sub"]}

    @app.post("/refresh")
    def refresh(body: Refresh):
        mark = digest(body.refresh_token)
        family = family_of.get(mark)
        if mark in used:
            alive.pop(family, None)
        if family not in alive:
            raise refused()
        used.add(mark)
        return pair(family)

    @app.post("/logout", status_code=204)
    def logout(body: Refresh) -> None:
        alive.pop(family_of.get(digest(body.refresh_token)), None)

    return app
