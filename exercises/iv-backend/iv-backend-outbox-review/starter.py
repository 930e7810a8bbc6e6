class Taken(Exception):
    """This address has an account already."""


def sign_up(db, email):
    """Create the account and enqueue the welcome mail."""
    rows = db.execute(f"SELECT 1 FROM account WHERE email = '{email}'").fetchall()
    if rows:
        raise Taken(email)
    db.execute(f"INSERT INTO account VALUES ('{email}')")
    db.commit()
    db.execute(f"INSERT INTO outbox (email) VALUES ('{email}')")
    db.commit()


def work(db, send, now):
    """Robustly send all pending mails. Returns the number of sent mails."""
    count = 0
    for number, email in db.execute(
        "SELECT id, email FROM outbox WHERE state = 'new'"
    ).fetchall():
        try:
            send(count, email)
            db.execute(f"UPDATE outbox SET state = 'sent' WHERE id = {number}")
        except Exception:
            db.execute(f"UPDATE outbox SET tries = tries + 1 WHERE id = {number}")
        count += 1
    db.commit()
    return count
