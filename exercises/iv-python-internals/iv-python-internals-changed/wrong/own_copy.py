from contextlib import contextmanager

MISSING = object()


@contextmanager
def changed(thing, **values):
    before = {name: getattr(thing, name, MISSING) for name in values}
    vars(thing).update(values)
    try:
        yield thing
    finally:
        for name, value in before.items():
            vars(thing).pop(name, None)
            if value is not MISSING:
                setattr(thing, name, value)
