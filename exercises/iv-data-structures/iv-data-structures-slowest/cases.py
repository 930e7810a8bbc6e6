def generate(random):
    times = random.choice([[40], [40, 95], [10, 20, 30, 40, 50]])
    count = random.choice([0, 1, 3, 6, 12])
    rows = [("/" + random.choice("abc"), random.choice(times)) for _ in range(count)]
    return {"call": f"slowest(iter({rows!r}), {random.choice([0, 1, 2, 4, 20])})"}
