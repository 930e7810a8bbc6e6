def loose(lines: list[str]) -> list[str]:
    """Return the names of packages that are not pinned."""
    names = []
    for line in lines:
        if "==" in line:
            continue
        names.append(line.split(">=")[0].split("~=")[0])
    return names
