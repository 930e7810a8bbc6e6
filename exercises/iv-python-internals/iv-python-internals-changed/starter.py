def changed(thing, **values):
    """Set attributes of an object for the block of a `with`."""
