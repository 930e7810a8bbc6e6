def generate(random):
    statements = []
    for _ in range(random.choice([1, 2, 4, 8])):
        values = {
            "name": random.choice(
                ["'bean'", "'pea'", "'mâche'", "NULL", "'dill'", "'kale'"]
            ),
            "seeds": random.choice(["20", "1", "0", "-1", "NULL"]),
            "cents": random.choice(["250", "0", "90", "-1", "NULL"]),
            "stock": random.choice(["7", "0", "3", "-1", "NULL", ""]),
        }
        named = {name: value for name, value in values.items() if value}
        columns, values = ", ".join(named), ", ".join(named.values())
        statements.append(f"INSERT INTO packet ({columns}) VALUES ({values})")
    return {"call": f"from tries import accepted\naccepted(TABLES, {statements!r})"}
