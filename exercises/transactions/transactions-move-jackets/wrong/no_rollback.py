import sqlite3


def move(db, source, target, count):
    """Move jackets from one shed to another; False if that is not possible."""
    change = "UPDATE shed SET jackets = jackets + ? WHERE name = ?"
    try:
        given = db.execute(change, (count, target)).rowcount
        taken = db.execute(change, (-count, source)).rowcount
    except sqlite3.IntegrityError:
        return False
    if given + taken < 2:
        return False
    db.commit()
    return True
