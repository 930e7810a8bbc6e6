def generate(random):
    items = [
        random.choice([0, 1, None, "", "a"])
        for _ in range(random.choice([0, 1, 2, 5, 6, 9]))
    ]
    return {"call": f"list(chunks(iter({items!r}), {random.choice([1, 2, 3, 4])}))"}
