def generate(random):
    size = random.choice([1, 4, 6, 10, 12])
    full = random.choice([0, 1, 2, 7])
    eggs = full * size + random.choice([0, 0, 1, size // 2, size - 1])
    if size == 12:
        return (eggs,)
    return random.choice([(eggs, size), ((eggs,), {"box_size": size})])
