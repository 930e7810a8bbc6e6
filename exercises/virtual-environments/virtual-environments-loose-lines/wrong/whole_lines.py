def loose(lines: list[str]) -> list[str]:
    """Return the names of packages that are not pinned."""
    names = []
    for line in lines:
        if not line or line.startswith("#") or "==" in line:
            continue
        names.append(line)
    return names
