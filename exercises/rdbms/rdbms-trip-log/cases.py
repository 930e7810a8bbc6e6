def generate(random):
    lists = [
        [
            (random.choice([1, 2, 2, 3]), random.choice([1, 4, 4, 0, -2]))
            for _ in range(random.choice([0, 1, 1, 2]))
        ]
        for _ in range(random.choice([1, 1, 1, 2]))
    ]
    values = "".join(f", {trips!r}" for trips in lists)
    return {"call": f"from logbook import saved\nsaved(save_trips{values})"}
