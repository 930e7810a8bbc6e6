def by_time(result):
    return result[1]


def ranking(results):
    return sorted(results, key=by_time, reverse=True)
