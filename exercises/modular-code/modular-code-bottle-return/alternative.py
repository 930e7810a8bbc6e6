import argparse
import sys

CENTS = {"glass": 8, "plastic": 15, "can": 25}


def refund_cents(kinds: list[str], bonus: int) -> int:
    """Return the refund for all bottles, in cents."""
    return sum(CENTS[kind] + bonus for kind in kinds)


def unknown_kinds(kinds: list[str]) -> list[str]:
    """Return the words without a price, each one once."""
    return [kind for kind in dict.fromkeys(kinds) if kind not in CENTS]


def as_money(cents: int) -> str:
    """Return an amount of cents as text, such as 4.05."""
    return f"{cents // 100}.{cents % 100:02}"


def read_arguments(arguments: list[str]):
    """Return the arguments of the command line as attributes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds")
    parser.add_argument("--bonus", type=int, default=0)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Print the refund; return the exit code."""
    args = read_arguments(arguments)
    kinds = args.kinds.split(",")
    unknown = unknown_kinds(kinds)
    if unknown:
        print(f"unknown: {', '.join(unknown)}", file=sys.stderr)
        return 1
    refund = as_money(refund_cents(kinds, args.bonus))
    print(f"bottles: {len(kinds)}\nrefund: {refund}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
