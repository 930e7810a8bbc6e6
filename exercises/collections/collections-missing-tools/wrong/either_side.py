def missing_tools(needed, owned):
    """Return the needed tools that are not there, sorted."""
    return sorted(set(needed) ^ set(owned))
