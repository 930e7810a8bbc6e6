from contextlib import contextmanager


@contextmanager
def changed(thing, **values):
    before = dict(vars(thing))
    vars(thing).update(values)
    try:
        yield thing
    finally:
        vars(thing).clear()
        vars(thing).update(before)
