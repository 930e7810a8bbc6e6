def chunks(items, size):
    """Return an iterator of lists with `size` items each."""
    if size < 1:
        raise ValueError(f"size must be 1 or more, not {size}")
    return _chunks(items, size)


def _chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
