"""Hashers with a toy cost, so that the check is quick."""

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher


def quick():
    """Return a hasher with a toy cost."""
    return PasswordHash((Argon2Hasher(time_cost=1, memory_cost=1024, parallelism=1),))


def slower():
    """Return a hasher that needs twice the memory; a toy cost, too."""
    return PasswordHash((Argon2Hasher(time_cost=1, memory_cost=2048, parallelism=1),))


class Counting:
    """A hasher that counts the checks and keeps what it hashed."""

    def __init__(self):
        self.checks = 0
        self.hashed = []
        self._hasher = quick()

    def hash(self, password):
        # Also work: some hash a dummy instead of checking one.
        self.checks += 1
        self.hashed.append(password)
        return self._hasher.hash(password)

    def verify(self, password, stored):
        self.checks += 1
        return self._hasher.verify(password, stored)

    def verify_and_update(self, password, stored):
        self.checks += 1
        return self._hasher.verify_and_update(password, stored)
