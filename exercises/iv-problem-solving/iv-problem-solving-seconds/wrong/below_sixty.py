import re


def seconds(text):
    match = re.fullmatch(r"(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?", text)
    if not text or match is None:
        raise ValueError(text)
    hours, minutes, rest = (int(part or 0) for part in match.groups())
    if minutes > 59 or rest > 59:
        raise ValueError(text)
    return hours * 3600 + minutes * 60 + rest
