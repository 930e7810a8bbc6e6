def generate(random):
    return (random.choice([0, 19, 20, 21, 22, 23, 24, 25, random.randint(1, 60)]),)
