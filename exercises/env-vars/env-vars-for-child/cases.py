NAMES = ["PATH", "CITY", "KEY", "SEATS", "DEBUG", "LANG"]


def generate(random):
    parent = {
        name: random.choice(["", "a", "b=c", "7"])
        for name in random.sample(NAMES, random.randint(0, 6))
    }
    keep = random.sample(NAMES, random.randint(0, 5))
    settings = {
        name: random.choice([None, True, False, 0, 1, 20, "", "x y"])
        for name in random.sample(NAMES, random.randint(0, 5))
    }
    return parent, keep, settings
