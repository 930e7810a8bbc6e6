def chunks(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    return _chunks(items, size)



def _chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    yield chunk
