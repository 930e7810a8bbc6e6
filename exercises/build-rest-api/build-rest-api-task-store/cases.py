def generate(random):
    lines = ["store = TaskStore()", "seen = []"]
    made = 0
    for _ in range(random.randint(2, 8)):
        what = random.choice(["add", "add", "change", "remove", "page", "get"])
        number = random.randint(1, made + 1)
        if what == "add":
            made += 1
            call = f"store.add({random.choice(['Oil', 'Call', ''])!r}, {random.choice([0, 5, 10])})"
        elif what == "change":
            fields = random.choice(
                [
                    {},
                    {"minutes": 0},
                    {"title": ""},
                    {"id": 99},
                    {"title": "New", "minutes": 3},
                ]
            )
            call = f"store.change({number}, {fields!r})"
        elif what == "page":
            call = f"store.page({random.randint(0, made)}, {random.randint(1, 3)})"
        else:
            call = f"store.{what}({number})"
        lines += [
            "try:",
            f"    seen.append({call})",
            "except UnknownTask:",
            "    seen.append('unknown')",
        ]
    return {"call": "\n".join([*lines, "seen"])}
