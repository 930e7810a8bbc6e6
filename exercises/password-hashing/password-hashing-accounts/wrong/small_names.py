LEAKED = {"passwordpassword", "123456789012345", "qwertyuiopasdfgh"}


def check(password: str) -> None:
    """Raise a ValueError for a password that is not accepted."""
    if len(password) < 15:
        raise ValueError("too short")
    if len(password) > 200:
        raise ValueError("too long")
    if password.lower() in LEAKED:
        raise ValueError("known to thieves")


class Accounts:
    """Names and their stored passwords."""

    def __init__(self, hasher) -> None:
        self.records: dict[str, str] = {}
        self._hasher = hasher
        self._dummy = hasher.hash("no user has this one")

    def register(self, name: str, password: str) -> None:
        name = name.lower()
        if name in self.records:
            raise ValueError("name taken")
        check(password)
        self.records[name] = self._hasher.hash(password)

    def login(self, name: str, password: str) -> bool:
        name = name.lower()
        stored = self.records.get(name, self._dummy)
        right, newer = self._hasher.verify_and_update(password, stored)
        if not right or name not in self.records:
            return False
        if newer is not None:
            self.records[name] = newer
        return True

    def change(self, name: str, old: str, new: str) -> bool:
        if not self.login(name, old):
            return False
        check(new)
        self.records[name] = self._hasher.hash(new)
        return True
