from contextlib import contextmanager


@contextmanager
def changed(thing, **values):
    before = dict(vars(thing))
    vars(thing).update(values)
    try:
        yield thing
    finally:
        for name in values:
            if name in before:
                setattr(thing, name, before[name])
            else:
                delattr(thing, name)
