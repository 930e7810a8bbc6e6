from collections import Counter, defaultdict


def groups(words):
    """Return the groups of words that have the same letters."""
    found = defaultdict(list)
    for word in words:
        found[frozenset(Counter(word.lower()).items())].append(word)
    return [group for group in found.values() if len(group) > 1]
