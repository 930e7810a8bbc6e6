def read_pins(lines: list[str]) -> dict[str, str]:
    """Return the versions of pinned packages by name."""
    pins = {}
    for line in lines:
        text = line.split("#")[0]
        if "==" not in text:
            continue
        name, version = text.split("==")
        pins[name.strip().lower()] = version.strip()
    return pins
