def generate(random):
    numbers = {
        (
            random.randint(0, 2),
            random.choice([0, 1, 2, 9, 10, 11]),
            random.randint(0, 1),
        )
        for _ in range(8)
    }
    releases = [".".join(map(str, parts)) for parts in numbers]
    random.shuffle(releases)
    ranges = []
    for _ in range(random.randint(0, 3)):
        one = f"{random.choice(['>=', '>', '!='])}{random.randint(0, 1)}.{random.choice([0, 2, 9])}"
        two = f"{random.choice(['<=', '<'])} {random.randint(1, 2)}.{random.choice([1, 10])}.1"
        ranges.append(random.choice([one, two, f"{one}, {two}"]))
    return releases, ranges
