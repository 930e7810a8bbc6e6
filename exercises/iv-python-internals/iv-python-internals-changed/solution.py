from contextlib import contextmanager


@contextmanager
def changed(thing, **values):
    """Set attributes of an object for the block of a `with`."""
    before = dict(vars(thing))
    for name, value in values.items():
        setattr(thing, name, value)
    try:
        yield thing
    finally:
        for name in values:
            if name in before:
                setattr(thing, name, before[name])
            else:
                vars(thing).pop(name, None)
