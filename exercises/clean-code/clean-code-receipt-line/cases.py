def generate(random):
    name = random.choice(["tea", "rice", "maté", "soap"])
    cents = random.choice([1, 5, 33, 99, 100, random.randint(1, 3000)])
    return name, cents, random.choice([0, 1, 2, 9, 10, 11, 25])
