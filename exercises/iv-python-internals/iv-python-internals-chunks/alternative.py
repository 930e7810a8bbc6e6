from itertools import islice


def chunks(items, size):
    """Return an iterator of lists with `size` items each."""
    if size < 1:
        raise ValueError(f"size must be 1 or more, not {size}")
    source = iter(items)
    return iter(lambda: list(islice(source, size)), [])
