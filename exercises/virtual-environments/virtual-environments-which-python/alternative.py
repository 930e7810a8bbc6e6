def describe(prefix, base_prefix):
    """Return in words which Python this is."""
    if prefix == base_prefix:
        return "no environment, Python is in " + prefix
    return "environment " + prefix
