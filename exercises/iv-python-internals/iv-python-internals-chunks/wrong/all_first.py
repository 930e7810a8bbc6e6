def chunks(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    return _chunks(items, size)



def _chunks(items, size):
    everything = list(items)
    for start in range(0, len(everything), size):
        yield everything[start : start + size]
