def load(text, environ):
    """Return environ with what the text of an env file adds."""
    found = {}
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, sign, value = line.removeprefix("export ").partition("=")
        if not sign or not name.strip():
            raise ValueError(f"line {number} is not NAME=value")
        found[name.strip()] = unquoted(value.strip())
    return {**found, **environ}


def unquoted(value):
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value.strip(value[0])
    return value
