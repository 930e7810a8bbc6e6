def generate(random):
    birds = [
        random.choice(["owl", "crow", "gull", "Spätzle"])
        for _ in range(random.choice([0, 1, 3, 9]))
    ]
    return (birds, random.choice([1, 2, 3, 10]))
