def generate(random):
    last = random.choice([3, 8, 20])
    return ([random.randint(0, last) for _ in range(random.choice([0, 1, 3, 6, 12]))],)
