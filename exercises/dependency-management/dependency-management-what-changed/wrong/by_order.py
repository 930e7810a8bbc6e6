import tomllib


def changes(before, after):
    old = [
        (p["name"], p["version"])
        for p in tomllib.loads(before).get("package", [])
        if "version" in p
    ]
    new = [
        (p["name"], p["version"])
        for p in tomllib.loads(after).get("package", [])
        if "version" in p
    ]
    lines = []
    for (name, was), (other, now) in zip(old, new):
        if name != other:
            lines += [f"{name} gone {was}", f"{other} new {now}"]
        elif was != now:
            major = " (major)" if was.split(".")[0] != now.split(".")[0] else ""
            lines.append(f"{name} {was} -> {now}{major}")
    lines += [f"{name} gone {was}" for name, was in old[len(new) :]]
    lines += [f"{name} new {now}" for name, now in new[len(old) :]]
    return sorted(lines)
