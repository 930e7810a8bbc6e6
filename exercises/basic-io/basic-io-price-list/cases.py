def generate(random):
    names = ["tea", "orange juice", "salt", "brown rice", "maté", "soap"]
    lines = []
    for _ in range(random.choice([0, 1, 2, 3, 6])):
        cents = random.choice([0, 1, 9, 10, 99, 100, 101, random.randint(1, 20000)])
        lines.append(f"{random.choice(names)};{cents}")
    return {"stdin": "\n".join([*lines, "end"]) + "\n"}
