def changes(before, after):
    """Return what is different, as texts."""
    texts = []
    for name in after:
        if before[name] != after[name]:
            texts.append(f"{name}: {after[name]} -> {before[name]}")
        elif name not in before:
            texts.append(f"new: {name} {after[name]}")
    return texts
