from post import SendError


class Taken(Exception):
    """This address has an account already."""


def sign_up(db, email):
    try:
        new = db.execute(
            "INSERT INTO account VALUES (?) ON CONFLICT DO NOTHING", [email]
        )
        if new.rowcount == 0:
            raise Taken(email)
        db.execute("INSERT INTO outbox (email) VALUES (?)", [email])
    except BaseException:
        db.rollback()
        raise
    db.commit()


SENT = "UPDATE outbox SET state = 'sent' WHERE id = :id"
FAILED = """UPDATE outbox SET tries = tries + 1, next_try = :now + (60 << tries),
    state = CASE WHEN tries + 1 >= 5 THEN 'failed' ELSE 'new' END WHERE id = :id"""
NEXT = """SELECT id, email FROM outbox
    WHERE state = 'new' AND next_try <= :now AND id > :id ORDER BY id LIMIT 1"""


def work(db, send, now):
    sent, place = 0, {"id": 0, "now": now}
    while row := db.execute(NEXT, place).fetchone():
        place["id"], email = row
        try:
            send(place["id"], email)
        except SendError:
            db.execute(FAILED, place)
        else:
            db.execute(SENT, {"id": place["id"]})
            sent += 1
        db.commit()
    return sent
