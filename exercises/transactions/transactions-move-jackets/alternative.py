def move(db, source, target, count):
    """Move jackets from one shed to another; False if that is not possible."""
    taken = db.execute(
        "UPDATE shed SET jackets = jackets - ? WHERE name = ? AND jackets >= ?",
        (count, source, count),
    ).rowcount
    given = db.execute(
        "UPDATE shed SET jackets = jackets + ? WHERE name = ?", (count, target)
    ).rowcount
    if taken + given < 2:
        db.rollback()
        return False
    db.commit()
    return True
