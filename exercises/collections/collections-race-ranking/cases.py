def generate(random):
    names = random.sample(["Ana", "Ben", "Li", "Omar", "Zoe", "Élodie", "Kim"], random.choice([0, 1, 2, 4, 7]))
    times = random.choice([[60], [60, 61], [58, 99, 100, 101]])
    return ([(name, random.choice(times)) for name in names],)
