def changes(before, after):
    """Return what is different, as texts."""
    texts = []
    for name in sorted(set(before) | set(after)):
        old, new = before.get(name), after.get(name)
        if old is None:
            texts.append(f"new: {name} {new}")
        elif new is None:
            texts.append(f"gone: {name} {old}")
        elif old != new:
            texts.append(f"{name}: {old} -> {new}")
    return texts
