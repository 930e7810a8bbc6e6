import re


def seconds(text):
    if not re.fullmatch(r"(?:[0-9]+[hms])+", text):
        raise ValueError(text)
    return sum(
        int(number) * {"h": 3600, "m": 60, "s": 1}[unit]
        for number, unit in re.findall(r"([0-9]+)([hms])", text)
    )
