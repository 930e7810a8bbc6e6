def generate(random):
    pool = random.choice(
        [
            ["tea", "Eat", "ate", "oil"],
            ["aab", "abb", "Bab", "ab", "ba"],
            ["net", "ten", "TEN", "tent", "Élan", "élan"],
        ]
    )
    return ([random.choice(pool) for _ in range(random.choice([0, 1, 2, 4, 8]))],)
