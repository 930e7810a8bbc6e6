class ReadingError(Exception):
    """A line of the station that cannot be used."""


def snow_cm(line: str) -> int:
    """Return the snow in cm from a line such as peak: 143 cm."""
    if ":" not in line or not line.endswith("cm"):
        raise ReadingError(f"no reading: {line}")
    text = line.removesuffix("cm").split(":")[1]
    try:
        return int(text)
    except ValueError as error:
        raise ReadingError(f"no number: {line}") from None
