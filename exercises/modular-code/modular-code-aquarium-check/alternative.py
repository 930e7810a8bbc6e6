import sys

READINGS = {"coral": 24, "shark": 19, "jelly": 22}


def cold_tanks(readings: dict[str, int], lowest: int) -> list[str]:
    """Return the names of the tanks below the lowest temperature."""
    return [tank for tank, celsius in readings.items() if celsius < lowest]


def message(tanks: list[str]) -> str:
    """Return a sentence about the tanks that are too cold."""
    if tanks:
        return f"too cold: {', '.join(tanks)}"
    return "all tanks are warm"


def main(arguments: list[str]) -> None:
    """Print the message for the lowest temperature."""
    lowest = int(arguments[0])
    tanks = cold_tanks(READINGS, lowest)
    print(message(tanks))


if __name__ == "__main__":
    main(sys.argv[1:])
