def generate(random):
    lines = [
        "import sqlite3",
        'db = sqlite3.connect(":memory:")',
        "make_tables(db)",
        "members, boats, told = [], [], []",
    ]
    for name, email in random.sample(
        [("Ana", "a@x.org"), ("Bo", "b@x.org"), ("Ana", "c@x.org"), ("Çem", "a@x.org")],
        random.choice([1, 2, 4]),
    ):
        lines.append(f"members.append(add_member(db, {name!r}, {email!r}))")
    for name, seats in random.sample(
        [("Alba", 4), ("Wind", 0), ("Alba", 2), ("Île", 1)], random.choice([1, 2, 4])
    ):
        lines.append(f"boats.append(add_boat(db, {name!r}, {seats}))")
    # The ids are the database's own: they need not be 1, 2, 3.
    lines.append("people, things = [*members, 99], [*boats, 99]")
    for _ in range(random.choice([0, 2, 5])):
        member, boat = random.choice([0, 1, -1]), random.choice([0, 0, 1])
        lines.append(
            f"told.append(make_skipper(db, people[{member}] or 99, things[{boat}] or 99))"
        )
    if random.choice([True, False]):
        lines.append("remove_member(db, members[0])")
    return {
        "call": "\n".join(
            [
                *lines,
                "db.rollback()",
                "given = [key is not None for key in members + boats]",
                "(given, told, [skippers(db, boat or 99) for boat in things])",
            ]
        )
    }
