def used(cache, steps):
    """The answers of the gets among steps such as "put a 1, get a"."""
    answers = []
    for step in filter(None, steps.split(", ")):
        what, key, *page = step.split()
        if what == "get":
            answers.append(cache.get(key))
        else:
            cache.put(key, int(page[0]))
    return answers
