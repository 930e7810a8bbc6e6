def generate(random):
    stops = "abcdef"[: random.choice([2, 4, 6])]
    count = random.choice([0, 1, 3, 5, 8])
    lines = [(random.choice(stops), random.choice(stops)) for _ in range(count)]
    return lines, random.choice(stops), random.choice(stops)
