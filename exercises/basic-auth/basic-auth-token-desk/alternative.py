import hashlib
import secrets
from dataclasses import dataclass


@dataclass(frozen=True)
class Session:
    name: str
    until: float


class Desk:
    def __init__(self, passwords, lifetime, clock):
        self._passwords = dict(passwords)
        self._lifetime = lifetime
        self._clock = clock
        self._sessions: dict[bytes, Session] = {}

    @staticmethod
    def _key(token):
        return hashlib.sha256(token.encode("utf-8")).digest()

    def log_in(self, name, password):
        known = name in self._passwords
        expected = self._passwords.get(name, secrets.token_hex(8))
        if (
            not secrets.compare_digest(expected.encode(), password.encode())
            or not known
        ):
            return 401, None
        token = secrets.token_hex(32)
        until = self._clock() + self._lifetime
        self._sessions[self._key(token)] = Session(name, until)
        return 200, token

    def caller(self, header):
        match (header or "").split(" "):
            case [scheme, token] if scheme.lower() == "bearer":
                session = self._sessions.get(self._key(token))
                if session is not None and session.until > self._clock():
                    return 200, session.name
        return 401, None

    def log_out(self, token):
        self._sessions.pop(self._key(token), None)


if __name__ == "__main__":
    now = 1000
    desk = Desk({"mia": "tea"}, lifetime=60, clock=lambda: now)
    status, token = desk.log_in("mia", "tea")
    print(status, desk.caller(f"Bearer {token}"))
    now = 1060
    print(desk.caller(f"Bearer {token}"))
