def breaking(old, new):
    """Return a sorted list of the breaking changes."""
    found = []
    for part in ("request", "response"):
        for name, before in old[part].items():
            after = new[part].get(name)
            if after is None:
                found.append((part, name, "gone"))
                continue
            if after["type"] != before["type"]:
                found.append((part, name, "other type"))
            if part == "response" and before["required"] and not after["required"]:
                found.append((part, name, "optional"))
    for name, after in new["request"].items():
        before = old["request"].get(name, {"required": False})
        if after["required"] and not before["required"]:
            found.append(("request", name, "required"))
    return [f"{part} {name}: {what}" for part, name, what in sorted(found)]
