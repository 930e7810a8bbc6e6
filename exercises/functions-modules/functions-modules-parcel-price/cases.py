def generate(random):
    limits = [1000, 5000, 10000]
    near = random.choice(limits) + random.choice([-1, 0, 0, 1])
    return random.choice([near, random.randint(1, 15000)]), random.choice([True, False])
