import re

PARTS = re.compile(r"(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?")


def seconds(text):
    """Return the seconds of a text such as "1h30m"."""
    match = PARTS.fullmatch(text)
    if not text or match is None:
        raise ValueError(f"no duration: {text!r}")
    hours, minutes, rest = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + rest
