def environment_for(parent, keep, settings):
    """Return the environment for a child process."""
    child = dict(parent)
    for name, value in settings.items():
        if value is None:
            child.pop(name, None)
        elif isinstance(value, bool):
            child[name] = str(value).lower()
        else:
            child[name] = str(value)
    return child
