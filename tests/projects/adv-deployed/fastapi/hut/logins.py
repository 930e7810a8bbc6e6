"""Accounts and their logins. The database has hashes of passwords and of tokens, and never one of them itself."""

import hashlib
import hmac
import secrets
import time

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import select
from sqlalchemy.orm import Session

from hut.settings import Settings
from hut.tables import Account, Login

LIFE = 8 * 3600


class Logins:
    def __init__(self, settings: Settings):
        self._key = settings.secret_key.get_secret_value().encode()
        self._passwords = PasswordHash((Argon2Hasher(memory_cost=settings.hash_memory),))
        self._nobody = self._passwords.hash(secrets.token_hex(16))

    def _digest(self, token: str) -> str:
        return hmac.new(self._key, token.encode(), hashlib.sha256).hexdigest()

    def account(self, name: str, password: str) -> Account:
        return Account(name=name, password_hash=self._passwords.hash(password))

    def start(self, db: Session, name: str, password: str) -> str | None:
        """A token for the right password. An unknown name takes as long as a wrong one."""
        account = db.scalar(select(Account).where(Account.name == name))
        is_right = self._passwords.verify(password, account.password_hash if account else self._nobody)
        if account is None or not is_right:
            return None
        token = secrets.token_urlsafe(32)
        db.add(Login(digest=self._digest(token), account_id=account.id, expires=time.time() + LIFE))
        db.commit()
        return token

    def find(self, db: Session, token: str) -> Account | None:
        found = select(Account).join(Login).where(Login.digest == self._digest(token), Login.expires > time.time())
        return db.scalar(found)
