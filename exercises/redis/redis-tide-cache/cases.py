def generate(random):
    ports = ["Brest", "Øre", "Kiel"]
    lines = [
        "from mini_redis import MiniRedis",
        f"r = MiniRedis(decode_responses={random.choice([True, False])})",
        "table, asked, told = {'Brest': ['06:10', '18:40'], 'Øre': []}, [], []",
        "load = lambda port: asked.append(port) or table.get(port)",
    ]
    for _ in range(random.choice([3, 6])):
        port = random.choice(ports)
        kind = random.choice(["ask", "ask", "ask", "wait", "set", "secret"])
        if kind == "ask":
            lines.append(f"told.append(tides(r, load, {port!r}))")
        elif kind == "wait":
            lines.append(f"r.now += {random.choice([30, 59, 60, 61])}")
        elif kind == "set":
            lines.append(
                f"set_tides(r, table.__setitem__, {port!r}, ['12:{random.randint(10, 59)}'])"
            )
        else:
            lines.append(f"table[{port!r}] = ['00:{random.randint(10, 59)}']")
    return {"call": "\n".join([*lines, "(told, asked)"])}
