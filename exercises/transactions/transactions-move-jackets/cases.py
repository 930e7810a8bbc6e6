def generate(random):
    rows = [
        ("north", random.choice([0, 3, 8])),
        ("south", random.choice([0, 5])),
        ("île", 2),
    ]
    lines = ["from sheds import filled, jackets", f"db = filled({rows!r})", "told = []"]
    for _ in range(random.choice([1, 2, 4])):
        source, target = random.sample(["north", "south", "île", "west"], 2)
        lines.append(
            f"told.append(move(db, {source!r}, {target!r}, {random.choice([1, 2, 3, 9])}))"
        )
        lines.append("told.append(jackets(db))")
        lines.append("db.rollback()")
    return {"call": "\n".join([*lines, "(told, jackets(db))"])}
