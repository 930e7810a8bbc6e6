def value(random, depth):
    if depth and random.random() < 0.5:
        return {
            key: value(random, depth - 1)
            for key in random.sample("abc", random.randint(0, 3))
        }
    return random.choice([None, 0, 1, "", "x", False, [], [1], {}])


def plain(random, depth):
    if depth and random.random() < 0.6:
        return {
            key: plain(random, depth - 1)
            for key in random.sample("abc", random.randint(0, 3))
        }
    return random.choice([0, 1, "x", [1, 2]])


def generate(random):
    target = {
        key: plain(random, 2) for key in random.sample("abc", random.randint(0, 3))
    }
    patch = {
        key: value(random, 2) for key in random.sample("abc", random.randint(0, 3))
    }
    return (target, patch)
