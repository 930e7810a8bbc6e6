def generate(random):
    tanks = ["coral", "shark", "jelly", "señal", "ray"]
    size = random.choice([0, 1, 2, 4])
    lowest = random.choice([-1, 0, 20])
    near = [lowest - 1, lowest, lowest, lowest + 1]
    readings = {}
    for tank in random.sample(tanks, size):
        readings[tank] = random.choice([*near, random.randint(-5, 30)])
    return readings, lowest
