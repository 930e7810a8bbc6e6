def generate(random):
    return (random.choice([-1, 0, 1, 2, 5, 6, 7, 40]), random.choice([-3, 0, 1, 2, 8]))
