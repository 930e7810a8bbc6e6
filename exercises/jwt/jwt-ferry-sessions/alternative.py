from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from secrets import token_hex

import jwt
from fastapi import Body, FastAPI, Header, HTTPException
from people import is_right


@dataclass
class Family:
    user: str
    current: bytes = b""
    past: list[bytes] = field(default_factory=list)


class Sessions:
    def __init__(self):
        self.families: list[Family] = []

    def find(self, token):
        mark = sha256(token.encode()).digest()
        for family in self.families:
            if family.current == mark or mark in family.past:
                return family, family.current == mark
        return None, False

    def end(self, family):
        self.families = [other for other in self.families if other is not family]

    def next_token(self, family):
        token = token_hex(32)
        family.past.append(family.current)
        family.current = sha256(token.encode()).digest()
        return token


def make_app(key):
    app = FastAPI()
    sessions = Sessions()
    no = {"WWW-Authenticate": "Bearer"}

    def answer(family):
        now = int(datetime.now(timezone.utc).timestamp())
        lives = int(timedelta(minutes=10).total_seconds())
        claims = {"sub": family.user, "aud": "ferry", "iat": now, "exp": now + lives}
        return {
            "access_token": jwt.encode(claims, key, "HS256"),
            "refresh_token": sessions.next_token(family),
            "token_type": "bearer",
        }

    @app.post("/login")
    def login(name: str = Body(), password: str = Body()):
        if is_right(name, password):
            family = Family(name)
            sessions.families.append(family)
            return answer(family)
        raise HTTPException(401, "wrong name or password", headers=no)

    @app.get("/me")
    def me(authorization: str = Header("")):
        kind, _, token = authorization.partition(" ")
        try:
            claims = jwt.decode(
                token, key, ["HS256"], {"require": ["exp", "sub"]}, audience="ferry"
            )
        except jwt.PyJWTError:
            raise HTTPException(401, "no valid token", headers=no) from None
        if kind.lower() != "bearer":
            raise HTTPException(401, "no valid token", headers=no)
        return {"name": claims["sub"]}

    @app.post("/refresh")
    def refresh(refresh_token: str = Body(embed=True)):
        family, fresh = sessions.find(refresh_token)
        if fresh:
            return answer(family)
        sessions.end(family)
        raise HTTPException(401, "log in again", headers=no)

    @app.post("/logout", status_code=204)
    def logout(refresh_token: str = Body(embed=True)):
        sessions.end(sessions.find(refresh_token)[0])

    return app
