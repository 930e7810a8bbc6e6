def generate(random):
    names = ["Quay", "Hill", "Mill"][: random.choice([1, 2, 3])]
    shops = list(enumerate(names, start=1))
    days = [
        (number, f"2026-05-{day:02}", random.choice([100, 100, 250, 400]))
        for number, _ in shops
        for day in random.sample(range(1, 20), random.choice([0, 1, 3, 5]))
    ]
    return {
        "call": f"from shops import filled\nfilled({shops!r}, {days!r}).execute(QUERY).fetchall()"
    }
