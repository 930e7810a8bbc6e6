def generate(random):
    tools = ["pump", "oil", "saw", "tape", "wrench", "zange", "clé"]
    needed = [random.choice(tools) for _ in range(random.choice([0, 1, 3, 5, 8]))]
    owned = [random.choice(tools) for _ in range(random.choice([0, 0, 1, 2, 4]))]
    return needed, owned
