from contextlib import contextmanager


@contextmanager
def changed(thing, **values):
    before = {name: vars(thing).get(name) for name in values}
    vars(thing).update(values)
    try:
        yield thing
    finally:
        vars(thing).update(before)
