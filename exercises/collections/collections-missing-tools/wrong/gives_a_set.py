def missing_tools(needed, owned):
    """Return the needed tools that are not there, sorted."""
    return set(needed) - set(owned)
