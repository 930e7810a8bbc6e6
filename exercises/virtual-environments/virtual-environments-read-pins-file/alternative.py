def read_pins(lines: list[str]) -> dict[str, str]:
    """Return the versions of pinned packages by name."""
    pins = {}
    for line in lines:
        text = line.partition("#")[0].lower()
        name, sign, version = text.partition("==")
        if sign:
            pins[name.strip()] = version.strip()
    return pins
