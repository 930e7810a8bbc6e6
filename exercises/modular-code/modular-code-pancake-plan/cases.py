def generate(random):
    people = str(random.choice([0, 1, 2, 4, random.randint(5, 60)]))
    each = str(random.choice([0, 1, 2, 3, 4, random.randint(5, 12)]))
    return {
        "args": random.choice(
            [[people], [people, "--each", each], ["--each", each, people]]
        )
    }
