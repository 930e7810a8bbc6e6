import re


def parse(line):
    """Return name, sign and version of a line."""
    found = re.fullmatch(r"\s*([^=>\s]+)\s*(==|>=|)\s*(\S*)\s*", line)
    return found.group(1).lower(), found.group(2), found.group(3)


def is_enough(sign, wanted, installed):
    """Return whether the installed version is good enough."""
    if not sign:
        return True
    need = [int(part) for part in wanted.split(".")]
    have = [int(part) for part in installed.split(".")]
    size = max(len(need), len(have))
    need += [0] * (size - len(need))
    have += [0] * (size - len(have))
    return have == need if sign == "==" else have >= need


def problems(needed, frozen):
    """Return what is missing or not good enough, sorted."""
    installed = {}
    for line in frozen:
        if line and not line.startswith("#"):
            name, _, version = parse(line)
            installed[name] = version
    texts = []
    for line in needed:
        if not line or line.startswith("#"):
            continue
        name, sign, wanted = parse(line)
        version = installed.get(name)
        if version is None:
            texts.append(f"{name} is missing")
        elif not is_enough(sign, wanted, version):
            texts.append(f"{name} {version} is not {sign}{wanted}")
    texts.sort()
    return texts
