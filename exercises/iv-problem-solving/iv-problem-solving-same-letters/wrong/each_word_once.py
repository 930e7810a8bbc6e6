def groups(words):
    by_key = {}
    for word in words:
        group = by_key.setdefault("".join(sorted(word.lower())), [])
        if word not in group:
            group.append(word)
    return [group for group in by_key.values() if len(group) >= 2]
