def is_environment(prefix, base_prefix):
    """Return whether this Python belongs to an environment."""
    return prefix != base_prefix
