def by_time(result):
    return result[1]


def ranking(results):
    return results.sort(key=by_time)
