import operator

# Those with two characters first: "<=" begins with "<".
SIGNS = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
}


def version(text: str) -> tuple[int, ...]:
    parts = [int(part) for part in text.split(".")]
    return tuple(parts + [0] * (3 - len(parts)))


def meets(release: str, condition: str) -> bool:
    condition = condition.strip()
    sign = next(sign for sign in SIGNS if condition.startswith(sign))
    return SIGNS[sign](version(release), version(condition.removeprefix(sign)))


def newest(releases: list[str], ranges: list[str]) -> str | None:
    conditions = [condition for range_ in ranges for condition in range_.split(",")]
    fitting = [
        release
        for release in releases
        if all(meets(release, one) for one in conditions)
    ]
    return fitting[-1] if fitting else None
