from sheds import filled, jackets


def move(db, source, target, count):
    """Move jackets from one shed to another; False if that is not possible."""
    change = "UPDATE shed SET jackets = jackets + ? WHERE name = ?"
    db.execute(change, (count, target))
    db.commit()
    db.execute(change, (-count, source))
    db.commit()
    return True


if __name__ == "__main__":
    db = filled()
    print(move(db, "north", "south", 2), jackets(db))
