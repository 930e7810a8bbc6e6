def groups(words):
    """Return the groups of words that have the same letters."""
    by_key = {}
    for word in words:
        key = "".join(sorted(word.lower()))
        by_key.setdefault(key, []).append(word)
    return [group for group in by_key.values() if len(group) >= 2]
