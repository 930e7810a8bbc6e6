import argparse
import sys

CENTS = {"glass": 8, "plastic": 15, "can": 25}


def refund_cents(kinds: list[str], bonus: int) -> int:
    """Return the refund for all bottles, in cents."""
    total = 0
    for kind in kinds:
        total += CENTS[kind] + bonus
    return total


def unknown_kinds(kinds: list[str]) -> list[str]:
    """Return the words without a price, each one once."""
    unknown = []
    for kind in kinds:
        if kind not in CENTS and kind not in unknown:
            unknown.append(kind)
    return unknown


def main(arguments: list[str]) -> int:
    """Print the refund; return the exit code."""
    parser = argparse.ArgumentParser(description="Return bottles.")
    parser.add_argument("kinds", help="for example glass,can")
    parser.add_argument("--bonus", type=int, default=0, help="in cents")
    args = parser.parse_args(arguments)
    kinds = args.kinds.split(",")
    unknown = unknown_kinds(kinds)
    if unknown:
        print("unknown:", ", ".join(unknown), file=sys.stderr)
        return 1
    cents = refund_cents(kinds, args.bonus)
    print("bottles:", len(kinds))
    print(f"refund: {cents // 100}.{cents % 100:02}")
    return 0


if __name__ == "__main__":
    main(sys.argv[1:])
