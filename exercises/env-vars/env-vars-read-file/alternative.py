import re

LINE = re.compile(r"""\s*(?:export\s+)?([^=]*[^=\s])\s*=\s*(['"]?)(.*)\2\s*""")


def load(text, environ):
    """Return environ with what the text of an env file adds."""
    result = dict(environ)
    lines = list(enumerate(text.splitlines(), 1))
    values = [parsed(number, line) for number, line in lines if is_set(line)]
    for name, value in reversed(values):
        result.setdefault(name, value)
    return result


def is_set(line):
    return line.strip() != "" and not line.strip().startswith("#")


def parsed(number, line):
    match = LINE.fullmatch(line.rstrip())
    if match is None:
        raise ValueError(f"no variable in line {number}")
    return match[1].strip(), match[3]
