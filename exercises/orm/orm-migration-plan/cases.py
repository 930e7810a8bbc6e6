def generate(random):
    names = random.sample(
        ["a1", "b2", "c3", "d4", "e5", "f6"], random.choice([1, 2, 4, 6])
    )
    pairs = list(zip(names, [None, *names]))
    random.shuffle(pairs)
    places = [None, *names]
    return dict(pairs), random.choice(places), random.choice([*places, "head"])
