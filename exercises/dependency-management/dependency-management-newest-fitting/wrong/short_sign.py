import operator

SIGNS = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
}


def version(text):
    parts = [int(part) for part in text.split(".")]
    return tuple(parts + [0] * (3 - len(parts)))


def meets(release, condition):
    condition = condition.strip()
    sign = next(sign for sign in SIGNS if condition.startswith(sign))
    return SIGNS[sign](version(release), version(condition.strip("<>=! ")))


def newest(releases, ranges):
    conditions = [condition for range_ in ranges for condition in range_.split(",")]
    fitting = [
        release
        for release in releases
        if all(meets(release, one) for one in conditions)
    ]
    return max(fitting, key=version, default=None)
