import hashlib
import secrets


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class Desk:
    def __init__(self, passwords, lifetime, clock):
        self.passwords = passwords
        self.lifetime = lifetime
        self.clock = clock
        self.sessions = {}

    def log_in(self, name, password):
        stored = self.passwords.get(name, "")
        same = secrets.compare_digest(stored.encode(), password.encode())
        if not same or name not in self.passwords:
            return 401, None
        others = {key: one for key, one in self.sessions.items() if one[0] != name}
        self.sessions = others
        token = secrets.token_urlsafe(32)
        self.sessions[digest(token)] = (name, self.clock() + self.lifetime)
        return 200, token

    def caller(self, header):
        scheme, _, token = (header or "").partition(" ")
        if scheme.lower() != "bearer":
            return 401, None
        name, until = self.sessions.get(digest(token), (None, 0))
        if name is None or not self.clock() < until:
            return 401, None
        return 200, name

    def log_out(self, token):
        self.sessions.pop(digest(token), None)


if __name__ == "__main__":
    now = 1000
    desk = Desk({"mia": "tea"}, lifetime=60, clock=lambda: now)
    status, token = desk.log_in("mia", "tea")
    print(status, desk.caller(f"Bearer {token}"))
    now = 1060
    print(desk.caller(f"Bearer {token}"))
