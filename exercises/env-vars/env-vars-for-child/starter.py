def environment_for(parent, keep, settings):
    """Return the environment for a child process."""
