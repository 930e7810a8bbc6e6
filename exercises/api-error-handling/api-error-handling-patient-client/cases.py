def generate(random):
    answers = [
        (
            random.choice([200, 404, 409, 429, 500, 502, 503, 503, 503, 504, 505]),
            random.choice([None, None, 0, 7]),
        )
        for _ in range(6)
    ]
    method = random.choice(["GET", "GET", "PUT", "DELETE", "POST", "PATCH", "HEAD"])
    return {
        "call": f"answers, waits = iter({answers!r}), []\n"
        f"(fetch({method!r}, lambda: next(answers), waits.append), waits, len(list(answers)))"
    }
