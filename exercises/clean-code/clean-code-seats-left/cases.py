def generate(random):
    names = ["Ana", "Li", "Omar", "Zoë", "Kim"]
    size = random.choice([0, 1, 2, 5])
    booked = [random.choice(names) for _ in range(size)]
    return booked, max(0, size + random.choice([-2, -1, 0, 0, 1, 3]))
