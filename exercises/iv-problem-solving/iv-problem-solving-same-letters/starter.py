def groups(words):
    """Return the groups of words that have the same letters."""
