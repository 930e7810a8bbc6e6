def read_pins(lines: list[str]) -> dict[str, str]:
    """Return the versions of pinned packages by name."""
    pins = {}
    for line in lines:
        text = line
        if "==" not in text or text.startswith("#"):
            continue
        name, version = text.split("==")[:2]
        pins[name.strip().lower()] = version.strip()
    return pins
