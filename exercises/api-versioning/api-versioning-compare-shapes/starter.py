def breaking(old, new):
    """Return a sorted list of the breaking changes."""
