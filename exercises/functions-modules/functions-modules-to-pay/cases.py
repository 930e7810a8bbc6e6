def generate(random):
    prices = [random.choice([5, 80, 250, 999]) for _ in range(random.choice([0, 1, 2, 3, 6]))]
    if random.choice([True, False]):
        return (prices,)
    return prices, random.randint(0, sum(prices))
