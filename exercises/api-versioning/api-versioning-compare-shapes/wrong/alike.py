def breaking(old, new):
    found = []
    for part in ("request", "response"):
        for name, before in old[part].items():
            after = new[part].get(name)
            if after is None:
                found.append(f"{part} {name}: gone")
                continue
            if after["type"] != before["type"]:
                found.append(f"{part} {name}: other type")
        for name, after in new[part].items():
            before = old[part].get(name, {"required": False})
            if after["required"] and not before["required"]:
                found.append(f"{part} {name}: required")
    return sorted(found)
