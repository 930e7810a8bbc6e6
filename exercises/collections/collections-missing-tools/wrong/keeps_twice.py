def missing_tools(needed, owned):
    """Return the needed tools that are not there, sorted."""
    return sorted([tool for tool in needed if tool not in owned])
