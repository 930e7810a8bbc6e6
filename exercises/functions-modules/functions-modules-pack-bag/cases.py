def generate(random):
    things = ["map", "soap", "tea", "hat", "thé", "two socks"]
    item = random.choice(things)
    if random.choice([True, False]):
        return (item,)
    bag = [random.choice(things) for _ in range(random.choice([0, 1, 2, 4]))]
    return random.choice([(item, bag), ((item,), {"bag": bag})])
