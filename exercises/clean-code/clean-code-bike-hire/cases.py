def generate(random):
    size = random.choice([0, 1, 1, 2, 4])
    hours = [0, 1, 1, 2, 4, 5, 6, None, random.randint(1, 30)]
    hires = [random.choice(hours) for _ in range(size)]
    return hires, random.choice([True, False])
