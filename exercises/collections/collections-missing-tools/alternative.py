def missing_tools(needed, owned):
    """Return the needed tools that are not there, sorted."""
    missing = []
    for tool in needed:
        if tool not in owned and tool not in missing:
            missing.append(tool)
    return sorted(missing)
