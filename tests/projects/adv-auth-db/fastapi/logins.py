"""Accounts and their logins. The database has hashes of passwords and of tokens, and never one of them itself."""

import hashlib
import hmac
import secrets
import time

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from settings import settings
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session
from tables import Account, Login, Token

PASSWORDS = PasswordHash((Argon2Hasher(memory_cost=settings.hash_memory),))
NOBODY = PASSWORDS.hash(secrets.token_hex(16))


class LastAdmin(Exception):
    pass


def digest(token: str) -> str:
    return hmac.new(settings.secret_key.encode(), token.encode(), hashlib.sha256).hexdigest()


def known(db: Session, name: str, password: str) -> Account | None:
    """The account with this name and password. An unknown name takes as long as a wrong password."""
    account = db.scalar(select(Account).where(Account.name == name))
    is_right = PASSWORDS.verify(password, account.password_hash if account else NOBODY)
    return account if is_right else None


def start(db: Session, account_id: int) -> dict[str, str]:
    """Opens a login, and returns its two tokens."""
    login = Login(account_id=account_id)
    db.add(login)
    db.flush()
    return handed_out(db, login.id)


def handed_out(db: Session, login_id: int) -> dict[str, str]:
    made = {"token": secrets.token_urlsafe(32), "refresh": secrets.token_urlsafe(32)}
    lives = {"token": settings.token_seconds, "refresh": settings.refresh_seconds}
    for kind, token in made.items():
        db.add(Token(digest=digest(token), login_id=login_id, kind=kind, expires=time.time() + lives[kind]))
    db.commit()
    return made


def find(db: Session, token: str) -> tuple[Account, int] | None:
    """The account of a token that is good, and its login."""
    row = db.execute(
        select(Account, Login.id)
        .join(Login, Login.account_id == Account.id)
        .join(Token, Token.login_id == Login.id)
        .where(Token.digest == digest(token), Token.kind == "token", Token.expires > time.time())
    ).first()
    return row and (row[0], row[1])


def renew(db: Session, refresh: str) -> dict[str, str] | None:
    """Two new tokens for a refresh token. The first who comes gets them; for the second, the login ends."""
    one = select(Token.login_id).where(Token.digest == digest(refresh), Token.kind == "refresh")
    is_first = db.execute(
        update(Token)
        .where(Token.digest == digest(refresh), Token.kind == "refresh")
        .where(Token.used.is_(False), Token.expires > time.time())
        .values(used=True)
    ).rowcount
    login_id = db.scalar(one)
    if is_first and login_id is not None:
        db.execute(delete(Token).where(Token.login_id == login_id, Token.kind == "token"))
        return handed_out(db, login_id)
    if login_id is not None:
        end(db, login_id)
    db.commit()
    return None


def end(db: Session, login_id: int) -> None:
    db.execute(delete(Login).where(Login.id == login_id))
    db.commit()


def new_password(db: Session, account: Account, password: str) -> None:
    """All logins end in the same transaction."""
    account.password_hash = PASSWORDS.hash(password)
    db.execute(delete(Login).where(Login.account_id == account.id))
    db.commit()


def lock_admins(db: Session) -> None:
    """Whoever wants to count the admins waits here: an UPDATE locks, on SQLite and on PostgreSQL."""
    db.execute(update(Account).where(Account.role == "admin").values(role="admin"))


def keep_an_admin(db: Session, account_id: int) -> None:
    """Throws `LastAdmin` if there is no other one. The lock is held until the commit."""
    lock_admins(db)
    others = select(func.count()).where(Account.role == "admin", Account.id != account_id)
    if not db.scalar(others):
        db.rollback()
        raise LastAdmin


def set_role(db: Session, account: Account, role: str) -> None:
    if role != "admin":
        is_admin = db.scalar(select(Account.role).where(Account.id == account.id)) == "admin"
        if is_admin:
            keep_an_admin(db, account.id)
    db.execute(update(Account).where(Account.id == account.id).values(role=role))
    db.commit()


def remove(db: Session, account: Account) -> None:
    if account.role == "admin":
        keep_an_admin(db, account.id)
    db.execute(delete(Account).where(Account.id == account.id))
    db.commit()
