def generate(random):
    names = ["Ana", "Bo", "Cy", "Zoë", "Émile", "Li"]
    size = random.choice([0, 1, 2, 3, 6])
    queue = [random.choice(names) for _ in range(size)]
    return queue, random.choice([0, 1, 2, size, size + 1])
