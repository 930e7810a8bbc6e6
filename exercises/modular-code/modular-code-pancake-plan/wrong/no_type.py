import argparse
import math

PANCAKES_PER_EGG = 4


def eggs_needed(pancakes: int) -> int:
    """Return how many eggs the pancakes need."""
    return math.ceil(pancakes / PANCAKES_PER_EGG)


def main() -> None:
    """Read the command line and print the plan."""
    parser = argparse.ArgumentParser(description="Plan pancakes.")
    parser.add_argument("people", help="number of guests")
    parser.add_argument("--each", default=3, help="for each")
    args = parser.parse_args()
    pancakes = int(args.people) * int(args.each)
    print(f"pancakes: {pancakes}")
    print(f"eggs: {eggs_needed(pancakes)}")


if __name__ == "__main__":
    main()
