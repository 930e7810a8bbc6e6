import sqlite3

from sheds import filled, jackets


def move(db, source, target, count):
    """Move jackets from one shed to another; False if that is not possible."""
    change = "UPDATE shed SET jackets = jackets + ? WHERE name = ?"
    try:
        found = db.execute(change, (-count, source)).rowcount
        found += db.execute(change, (count, target)).rowcount
    except sqlite3.IntegrityError:
        return False
    if found < 2:
        db.rollback()
        return False
    db.commit()
    return True


if __name__ == "__main__":
    db = filled()
    print(move(db, "north", "south", 2), jackets(db))
