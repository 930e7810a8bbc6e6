def generate(random):
    rows = []
    titles = random.sample("Alp Bay Cove Dell Elm Fen Glen Hill Isle".split(), 8)
    for number, title in enumerate(titles[: random.choice([0, 1, 3, 6, 8])], 1):
        guide = random.choice([None, None, "Ana", "Ana", "Bo"])
        rows.append((number, title, random.choice([4, 10, 10, 12, 12, 20]), guide))
    return {
        "call": f"from walks import filled\nfilled({rows!r}).execute(QUERY).fetchall()"
    }
