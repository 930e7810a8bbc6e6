def generate(random):
    cents = random.choice([0, 4999, 5000, 5001, random.randint(1, 12000)])
    distance = random.choice([0, 4, 5, 6, 24, 25, 26, random.randint(1, 60)])
    return cents, distance, random.choice([True, False, False])
