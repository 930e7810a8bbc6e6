import sqlite3

from sheds import filled, jackets


def move(db, source, target, count):
    """Move jackets from one shed to another; False if that is not possible."""
    change = "UPDATE shed SET jackets = jackets + ? WHERE name = ?"
    try:
        with db:
            for number, name in [(-count, source), (count, target)]:
                if db.execute(change, (number, name)).rowcount == 0:
                    raise LookupError(name)
    except LookupError:
        return False
    return True


if __name__ == "__main__":
    db = filled()
    print(move(db, "north", "south", 2), jackets(db))
