import re


def seconds(text):
    match = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", text)
    if not text or match is None:
        raise ValueError(text)
    return sum(
        int(part or 0) * factor for part, factor in zip(match.groups(), (3600, 60, 1))
    )
