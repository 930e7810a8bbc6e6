def by_time(result):
    return result[1]


def ranking(results):
    results.sort(key=by_time)
    return results
