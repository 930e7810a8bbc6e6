from contextlib import contextmanager


@contextmanager
def changed(thing, **values):
    before = dict(vars(thing))
    vars(thing).update(values)
    yield thing
    for name in values:
        vars(thing).pop(name, None)
        if name in before:
            setattr(thing, name, before[name])
