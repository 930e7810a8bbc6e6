import re


def numbers(text):
    major, minor, patch, *_ = [*map(int, text.split(".")), 0, 0]
    return major, minor, patch


def newest(releases, ranges):
    conditions = re.findall(r"([<>=!]=?)\s*([\d.]+)", ",".join(ranges))
    for release in sorted(releases, key=numbers, reverse=True):
        mine = numbers(release)
        for sign, text in conditions:
            other = numbers(text)
            is_same = mine == other
            if mine < other:
                ok = sign in ("<", "<=", "!=")
            elif is_same:
                ok = sign in ("<=", ">=", "==")
            else:
                ok = sign in (">", ">=", "!=")
            if not ok:
                break
        else:
            return release
    return None
