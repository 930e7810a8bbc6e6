import sys


def cold_tanks(readings: dict[str, int], lowest: int) -> list[str]:
    """Return the names of the tanks below the lowest temperature."""
    cold = []
    for tank, celsius in readings.items():
        if celsius <= lowest:
            cold.append(tank)
    return cold


def message(tanks: list[str]) -> str:
    """Return a sentence about the tanks that are too cold."""
    if not tanks:
        return "all tanks are warm"
    return "too cold: " + ", ".join(tanks)


def main(arguments: list[str]) -> None:
    """Print the message for the lowest temperature."""
    readings = {"coral": 24, "shark": 19, "jelly": 22}
    lowest = int(arguments[0])
    print(message(cold_tanks(readings, lowest)))


if __name__ == "__main__":
    main(sys.argv[1:])
