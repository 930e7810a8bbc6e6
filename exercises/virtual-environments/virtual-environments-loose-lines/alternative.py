import re


def loose(lines: list[str]) -> list[str]:
    """Return the names of packages that are not pinned."""
    names = []
    for line in lines:
        found = re.match(r"[\w.-]+", line)
        if found and "==" not in line:
            names.append(found.group(0))
    return names
