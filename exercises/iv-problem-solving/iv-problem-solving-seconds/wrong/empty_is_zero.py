import re


def seconds(text):
    match = re.fullmatch(r"(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?", text)
    if match is None:
        raise ValueError(text)
    return sum(
        int(part or 0) * factor for part, factor in zip(match.groups(), (3600, 60, 1))
    )
