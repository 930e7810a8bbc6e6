def ranking(results):
    return sorted(results, key=lambda result: result[1])
