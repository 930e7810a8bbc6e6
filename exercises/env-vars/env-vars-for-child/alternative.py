def environment_for(parent, keep, settings):
    """Return the environment for a child process."""
    kept = {name: value for name, value in parent.items() if name in keep}
    joined = kept | settings
    return {name: text_of(value) for name, value in joined.items() if value is not None}


def text_of(value):
    if value is True or value is False:
        return "true" if value else "false"
    return f"{value}"
