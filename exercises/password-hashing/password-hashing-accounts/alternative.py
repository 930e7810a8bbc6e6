import secrets

LEAKED = {"passwordpassword", "123456789012345", "qwertyuiopasdfgh"}
RULES = [
    ("too short", lambda password: len(password) < 15),
    ("too long", lambda password: len(password) > 200),
    ("known to thieves", lambda password: password.lower() in LEAKED),
]


class Accounts:
    def __init__(self, hasher):
        self.records = {}
        self.hasher = hasher

    def _store(self, name, password):
        for message, breaks in RULES:
            if breaks(password):
                raise ValueError(message)
        self.records[name] = self.hasher.hash(password)

    def register(self, name, password):
        if self.records.get(name):
            raise ValueError("name taken")
        self._store(name, password)

    def login(self, name, password):
        if name not in self.records:
            dummy = self.hasher.hash(secrets.token_hex(16))
            self.hasher.verify(password, dummy)
            return False
        if not self.hasher.verify(password, self.records[name]):
            return False
        _, newer = self.hasher.verify_and_update(password, self.records[name])
        self.records[name] = newer or self.records[name]
        return True

    def change(self, name, old, new):
        known = self.login(name, old)
        if known:
            self._store(name, new)
        return known
