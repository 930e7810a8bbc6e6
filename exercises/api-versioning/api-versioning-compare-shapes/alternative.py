OPTIONAL = {"type": None, "required": False}


def breaking(old, new):
    """Return a sorted list of the breaking changes."""
    return sorted(problems(old, new))


def problems(old, new):
    """Each breaking change, in any order."""
    for part in ("request", "response"):
        for name in old[part].keys() | new[part].keys():
            here = f"{part} {name}"
            before = old[part].get(name, OPTIONAL)
            after = new[part].get(name)
            if not after:
                yield f"{here}: gone"
            else:
                if before["type"] not in (None, after["type"]):
                    yield f"{here}: other type"
                if part == "request" and after["required"] > before["required"]:
                    yield f"{here}: required"
                if part == "response" and after["required"] < before["required"]:
                    yield f"{here}: optional"
