def groups(words):
    by_key = {}
    for word in map(str.lower, words):
        by_key.setdefault("".join(sorted(word)), []).append(word)
    return [group for group in by_key.values() if len(group) >= 2]
