"""Makes the first admin, if there is none of this name. Run it after the migrations."""

from logins import PASSWORDS
from settings import settings
from sqlalchemy import select
from tables import Account, Sessions

if not settings.admin_name or not settings.admin_password:
    raise SystemExit("ADMIN_NAME or ADMIN_PASSWORD is not set")
with Sessions() as db:
    if db.scalar(select(Account.id).where(Account.name == settings.admin_name)) is None:
        secret = PASSWORDS.hash(settings.admin_password)
        db.add(Account(name=settings.admin_name, password_hash=secret, role="admin"))
        db.commit()
