def chunks(items, size):
    """Return an iterator of lists with `size` items each."""
