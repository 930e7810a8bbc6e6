def generate(random):
    return (
        random.choice([0, 1, 99, 250, 251, 900]),
        random.choice([-300, -1, 0, 1, 250, 900, 901]),
    )
