def generate(random):
    prices = [
        f"{random.choice([0, 1, 9, 19])}.{random.randrange(100):02}"
        for _ in range(random.choice([0, 1, 2, 5]))
    ]
    return (prices, random.choice(["0", "5", "7", "7.5", "19", "25"]))
