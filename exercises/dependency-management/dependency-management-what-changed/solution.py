import tomllib


def versions(text: str) -> dict[str, str]:
    packages = tomllib.loads(text).get("package", [])
    return {
        package["name"]: package["version"]
        for package in packages
        if "version" in package
    }


def changes(before: str, after: str) -> list[str]:
    old, new = versions(before), versions(after)
    lines = []
    for name in sorted(old | new):
        was, now = old.get(name), new.get(name)
        if was == now:
            continue
        if was is None:
            lines.append(f"{name} new {now}")
        elif now is None:
            lines.append(f"{name} gone {was}")
        else:
            major = " (major)" if was.split(".")[0] != now.split(".")[0] else ""
            lines.append(f"{name} {was} -> {now}{major}")
    return lines
