def generate(random):
    items = ["bun", "roll", "pain d'épices", "tart"]
    lines = [
        "import sqlite3",
        'db = sqlite3.connect(":memory:")',
        "make_table(db)",
        "told = []",
    ]
    for _ in range(random.choice([1, 2, 4, 7])):
        item = random.choice(items)
        step = random.choice(["deliver", "deliver", "sell", "sell", "low", "empty"])
        if step == "deliver":
            rows = [
                (random.choice(items), random.choice([1, 2, 5]))
                for _ in range(random.choice([0, 1, 3]))
            ]
            lines.append(f"deliver(db, {rows!r})")
        if step == "sell":
            lines.append(f"told.append(sell(db, {item!r}, {random.choice([1, 2, 5])}))")
        if step == "low":
            lines.append(f"told.append(low(db, {random.choice([1, 2, 6])}))")
        if step == "empty":
            lines.append("told.append(remove_empty(db))")
        lines.append("db.rollback()")
    return {"call": "\n".join([*lines, "(told, low(db, 1000))"])}
