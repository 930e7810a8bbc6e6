def generate(random):
    steps = []
    for number in range(random.choice([3, 8, 20])):
        key = random.choice("abcd")
        steps.append(random.choice([f"get {key}", f"put {key} {number}"]))
    steps += [f"get {key}" for key in "abcd"]
    size = random.choice([1, 2, 2, 3])
    return {
        "call": f"from used import used\nused(PageCache({size}), {', '.join(steps)!r})"
    }
