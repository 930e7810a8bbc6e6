class ReadingError(Exception):
    """A line of the station that cannot be used."""


def snow_cm(line: str) -> int:
    """Return the snow in cm from a line such as peak: 143 cm."""
    place, colon, rest = line.partition(":")
    if colon == "" or rest[-2:] != "cm":
        raise ReadingError(f"no reading: {line}")
    try:
        number = int(rest[:-2])
    except ValueError as error:
        raise ReadingError(f"no number: {line}") from error
    return number
