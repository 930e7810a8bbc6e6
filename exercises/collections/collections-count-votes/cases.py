def generate(random):
    words = ["tea", "Tea", " tea", "milk", "MILK ", "café", "", "  "]
    return ([random.choice(words) for _ in range(random.choice([0, 1, 2, 3, 5, 9]))],)
