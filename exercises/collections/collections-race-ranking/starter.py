# Change this function.
def ranking(results):
    return sorted(results)


# Try it here.
print(ranking([("Ana", 65), ("Omar", 58), ("Li", 62)]))
