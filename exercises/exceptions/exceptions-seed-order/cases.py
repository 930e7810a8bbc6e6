def generate(random):
    good = ["bean, 4", "pea,2", "bean,1", " crocus , 10", "Rübe, 3"]
    bad = [
        "",
        "  ",
        "bean 4",
        ", 2",
        "pea, x",
        "pea,",
        "bean, 0",
        "bean,-1",
        "a,b,c",
        "pea, 2.5",
    ]
    size = random.choice([0, 1, 2, 3, 5])
    from_these = random.choice([good, good, good + bad, bad])
    lines = [random.choice(from_these) for _ in range(size)]
    if random.choice([True, False]):
        return {"call": f"read_order({lines!r})"}
    return (lines,)
