def generate(random):
    lines = [
        "import sqlite3",
        'db = sqlite3.connect(":memory:")',
        "make_tables(db)",
        "told = []",
    ]
    for name, email in random.sample(
        [("Ana", "a@x.org"), ("Bo", "b@x.org"), ("Ana", "c@x.org"), ("Çem", "a@x.org")],
        random.choice([1, 2, 4]),
    ):
        lines.append(f"told.append(add_member(db, {name!r}, {email!r}))")
    for name, seats in random.sample(
        [("Alba", 4), ("Wind", 0), ("Alba", 2), ("Île", 1)], random.choice([1, 2, 4])
    ):
        lines.append(f"told.append(add_boat(db, {name!r}, {seats}))")
    for _ in range(random.choice([0, 2, 5])):
        lines.append(
            f"told.append(make_skipper(db, {random.choice([1, 2, 3])}, {random.choice([1, 1, 2])}))"
        )
    if random.choice([True, False]):
        lines.append("remove_member(db, 1)")
    return {
        "call": "\n".join(
            [*lines, "db.rollback()", "(told, skippers(db, 1), skippers(db, 2))"]
        )
    }
