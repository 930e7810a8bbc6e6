import re


def seconds(text):
    match = re.match(r"(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?$", text)
    if not text or match is None:
        raise ValueError(text)
    return sum(
        int(part or 0) * factor for part, factor in zip(match.groups(), (3600, 60, 1))
    )
