"""Sample data, so that there is something to see. It stops where there is data."""

import secrets
import sys
from datetime import date, timedelta

from pwdlib import PasswordHash
from sqlalchemy import select
from tables import Person, Sessions, Workshop

with Sessions() as session:
    if session.scalar(select(Workshop.id).limit(1)):
        sys.exit("The database has data. Nothing was changed.")
    host = Person(name="sample host", password_hash=PasswordHash.recommended().hash(secrets.token_urlsafe(32)))
    session.add(host)
    session.flush()
    for number, (title, seats) in enumerate([("Sourdough", 6), ("Bicycle repair", 8), ("First aid", 12)]):
        day = date.today() + timedelta(days=30 + number)
        session.add(Workshop(host_id=host.id, title=title, day=day, seats=seats, free=seats))
    session.commit()
print("3 workshops")
