def generate(random):
    fields = [
        (n, random.choice(["Hill", "Brook", "Höhe"]))
        for n in range(1, random.choice([1, 2, 4]) + 1)
    ]

    def rows(values):
        return [
            (random.choice(fields)[0], random.choice(values))
            for _ in range(random.choice([0, 1, 3, 7]))
        ]

    harvests, costs = rows([0, 5, 5, 90]), rows([1, 8, 8, 30])
    return {
        "call": f"from orchard import filled\nfilled({fields!r}, {harvests!r}, {costs!r}).execute(QUERY).fetchall()"
    }
