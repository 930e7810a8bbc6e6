def groups(words):
    by_key = {}
    for word in words:
        by_key.setdefault("".join(sorted(word.lower())), []).append(word)
    return list(by_key.values())
