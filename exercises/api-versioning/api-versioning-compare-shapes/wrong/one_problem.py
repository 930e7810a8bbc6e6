def breaking(old, new):
    """Return a sorted list of the breaking changes."""
    found = []
    for part in ("request", "response"):
        for name, before in old[part].items():
            after = new[part].get(name)
            if after is None:
                found.append(f"{part} {name}: gone")
                continue
            if after["type"] != before["type"]:
                found.append(f"{part} {name}: other type")
            elif part == "response" and before["required"] and not after["required"]:
                found.append(f"{part} {name}: optional")
    for name, after in new["request"].items():
        before = old["request"].get(name, {"required": False})
        if after["required"] and not before["required"]:
            found.append(f"request {name}: required")
    return sorted(found)
