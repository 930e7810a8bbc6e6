import operator

SIGNS = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.ge,
    "<": operator.lt,
}


def key(text: str) -> list[int]:
    parts = [int(part) for part in text.split(".")]
    return parts + [0] * (3 - len(parts))


def meets(release: str, condition: str) -> bool:
    for sign, compare in SIGNS.items():
        if condition.startswith(sign):
            return compare(key(release), key(condition.removeprefix(sign)))
    return True


def newest(releases: list[str], ranges: list[str]) -> str | None:
    conditions = [part.strip() for line in ranges for part in line.split(",")]
    fits = [r for r in releases if all(meets(r, c) for c in conditions)]
    return max(fits, key=key, default=None)
