def parse(line: str) -> tuple[str, str, str]:
    """Return name, sign and version of a line."""
    for sign in ["==", ">="]:
        if sign in line:
            name, version = line.split(sign)
            return name.strip().lower(), sign, version.strip()
    return line.strip().lower(), "", ""


def numbers_of(version: str) -> list[int]:
    """Return the numbers of a version, without zeros at the end."""
    numbers = [int(part) for part in version.split(".")]
    return numbers


def is_enough(sign: str, wanted: str, installed: str) -> bool:
    """Return whether the installed version is good enough."""
    if sign == "":
        return True
    if sign == "==":
        return numbers_of(installed) == numbers_of(wanted)
    return numbers_of(installed) >= numbers_of(wanted)


def parse_all(lines: list[str]) -> list[tuple[str, str, str]]:
    """Return the parts of all lines that name a package."""
    return [parse(line) for line in lines if line and line[0] != "#"]


def problems(needed: list[str], frozen: list[str]) -> list[str]:
    """Return what is missing or not good enough, sorted."""
    installed = {name: version for name, _, version in parse_all(frozen)}
    texts = []
    for name, sign, wanted in parse_all(needed):
        if name not in installed:
            texts.append(f"{name} is missing")
        elif not is_enough(sign, wanted, installed[name]):
            texts.append(f"{name} {installed[name]} is not {sign}{wanted}")
    return sorted(texts)
