"""A reference for project-cli: loans in a JSON file."""

import argparse
import json
import os
import sys
from pathlib import Path


class LendError(Exception):
    """Something the user can mend."""


def load(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except json.JSONDecodeError as error:
        raise LendError(f"{path} is broken: {error}") from error


def save(path, loans):
    path.write_text(json.dumps(loans, ensure_ascii=False), encoding="utf-8")


def give_back(loans, item):
    rest = [loan for loan in loans if loan["item"] != item]
    if len(rest) == len(loans):
        raise LendError(f"{item} is not lent")
    return rest


def listing(loans):
    return "\n".join(f"{loan['item']} -> {loan['to']}" for loan in loans) or "nothing lent"


def run(args, path):
    loans = load(path)
    if args.command == "add":
        save(path, [*loans, {"item": args.item, "to": args.to}])
        return f"{args.item} -> {args.to}"
    if args.command == "back":
        save(path, give_back(loans, args.item))
        return f"{args.item} is back"
    return listing(loans)


def parser():
    parser = argparse.ArgumentParser(prog="lend")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="remember a loan")
    add.add_argument("item")
    add.add_argument("--to", required=True)
    commands.add_parser("list", help="what is not back yet")
    back = commands.add_parser("back", help="mark an item as back")
    back.add_argument("item")
    return parser


def main():
    args = parser().parse_args()
    try:
        print(run(args, Path(os.environ.get("LEND_FILE", "loans.json"))))
    except LendError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
