from contextlib import contextmanager


@contextmanager
def changed(thing, **values):
    before = {name: vars(thing).get(name) for name in values}
    vars(thing).update(values)
    try:
        yield thing
    finally:
        for name, value in before.items():
            vars(thing).pop(name, None)
            if value is not None:
                setattr(thing, name, value)
