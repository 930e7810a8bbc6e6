import argparse
import sys


def plan(people: int, each: int) -> list[str]:
    """Return the lines of the plan; an egg is for four pancakes."""
    pancakes = people * each
    return [f"pancakes: {pancakes}", f"eggs: {(pancakes + 3) // 4}"]


def main(arguments: list[str]) -> int:
    """Print the plan; return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("people", type=int)
    parser.add_argument("--each", type=int, default=3)
    args = parser.parse_args(arguments)
    print("\n".join(plan(args.people, args.each)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
