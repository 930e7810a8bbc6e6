def generate(random):
    size = random.choice([0, 1, 2, 3, 6])
    ratings = [random.choice([0, 0, 1, 2, 3, 4, 5]) for _ in range(size)]
    minimum = random.choice(["none", None, 0, 0, 1, 3, 5])
    return (ratings,) if minimum == "none" else (ratings, minimum)
