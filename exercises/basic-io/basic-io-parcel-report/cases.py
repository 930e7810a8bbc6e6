def generate(random):
    cities = ["Lima", "Rome", "Quito", "Wellington", "Málaga", "Oslo"]
    limit = random.choice([0, 900, 2000, 5000])
    lines = []
    for _ in range(random.choice([0, 1, 2, 4, 7])):
        near = limit + random.choice([-1, 0, 0, 1])
        grams = random.choice([max(near, 0), random.randint(1, 30000)])
        bad = random.choice(["heavy", "2.5", "three", "", "12 kg"])
        weight = random.choice([grams, grams, grams, bad])
        lines.append(f"{random.choice(cities)};{weight}\n")
        if random.random() < 0.2:
            lines.append("\n")
    files = {"parcels.txt": "".join(lines)}
    if random.random() < 0.3:
        files["heavy.txt"] = "Cairo\n"
    return {"stdin": f"{limit}\n", "files": files}
