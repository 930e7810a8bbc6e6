def changes(before, after):
    """Return what is different, as texts."""
    texts = []
    for name in sorted(after):
        if name not in before:
            texts.append(f"new: {name} {after[name]}")
        elif name not in after:
            texts.append(f"gone: {name} {before[name]}")
        elif before[name] != after[name]:
            texts.append(f"{name}: {before[name]} -> {after[name]}")
    return texts
