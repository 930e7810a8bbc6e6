def generate(random):
    guests = [
        random.choice(["Ana", "Li", "Zoë"]) + str(i)
        for i in range(random.choice([0, 1, 5, 12]))
    ]
    return {"call": f"list(every({random.choice([1, 2, 3, 5, 20])}, {guests!r}))"}
