def generate(random):
    rows = []
    for _ in range(random.choice([0, 1, 4, 8, 14])):
        place = random.choice(["Zoo", "Pool", "Dôme", "Park"])
        month, day = (
            random.choice(["04", "05", "05", "05", "06"]),
            random.choice([1, 9, 30]),
        )
        guests = random.choice([None, None, 0, 5, 5, 20])
        rows.append((place, f"2026-{month}-{day:02}", guests))
    return {
        "call": f"from visits import filled\nfilled({rows!r}).execute(QUERY).fetchall()"
    }
