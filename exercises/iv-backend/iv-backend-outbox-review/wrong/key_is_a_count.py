import sqlite3

from post import SendError

MOST_TRIES = 5


class Taken(Exception):
    """This address has an account already."""


def sign_up(db, email):
    """Store the account and its mail, or neither."""
    with db:
        try:
            db.execute("INSERT INTO account VALUES (?)", (email,))
        except sqlite3.IntegrityError:
            raise Taken(email) from None
        db.execute("INSERT INTO outbox (email) VALUES (?)", (email,))


def work(db, send, now):
    """Send the mails that are due, and return how many were sent."""
    due = db.execute(
        "SELECT id, email, tries FROM outbox WHERE state = 'new' AND next_try <= ? ORDER BY id",
        (now,),
    ).fetchall()
    count = 0
    for number, email, tries in due:
        try:
            send(count, email)
        except SendError:
            failed(db, number, tries + 1, now)
            continue
        with db:
            db.execute("UPDATE outbox SET state = 'sent' WHERE id = ?", (number,))
        count += 1
    return count


def failed(db, number, tries, now):
    state = "failed" if tries == MOST_TRIES else "new"
    with db:
        db.execute(
            "UPDATE outbox SET state = ?, tries = ?, next_try = ? WHERE id = ?",
            (state, tries, now + 60 * 2 ** (tries - 1), number),
        )
