def chunks(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    return _chunks(items, size)



def _chunks(items, size):
    for start in range(0, len(items), size):
        yield list(items[start : start + size])
