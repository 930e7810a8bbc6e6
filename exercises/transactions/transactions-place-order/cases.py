def generate(random):
    items = [
        ("lamp", random.choice([0, 2, 5])),
        ("rope", 10),
        ("câble", random.choice([1, 4])),
    ]
    lines = ["from shop import filled, stored", f"db = filled({items!r})", "told = []"]
    for customer in random.sample(
        ["Ana", "Bo", "O'Hara", "Çem"], random.choice([1, 2, 4])
    ):
        names = ["lamp", "rope", "câble", "rope", "lamp", "sail"][
            : random.choice([3, 5, 6])
        ]
        wanted = [
            (random.choice(names), random.choice([1, 2, 3]))
            for _ in range(random.choice([1, 2, 4]))
        ]
        lines.append("try:")
        lines.append(f"    told.append(place_order(db, {customer!r}, {wanted!r}))")
        lines.append("except ValueError:")
        lines.append("    told.append('refused')")
        lines.append("told.append(stored(db))")
        lines.append("db.rollback()")
    return {"call": "\n".join([*lines, "(told, stored(db))"])}
