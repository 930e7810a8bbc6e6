import argparse
import json
import os
import sys
from collections import Counter


class Stop(Exception):
    pass


def load(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        try:
            return json.load(file)["seen"]
        except ValueError:
            raise Stop("I cannot read the file") from None


def save(path, seen):
    new = path.with_name("birds.new")
    new.write_text(json.dumps({"seen": seen}, indent=2), encoding="utf-8")
    new.replace(path)


def work(command, bird, path):
    seen = load(path)
    if command == "list":
        found = sorted(Counter(seen).items())
        return "\n".join(f"{name} {count}" for name, count in found) or "no birds"
    if command == "see":
        save(path, [*seen, bird])
        return f"one more {bird}"
    if bird not in seen:
        raise Stop(f"nobody saw a {bird}")
    save(path, [name for name in seen if name != bird])
    return f"the {bird} is gone"


def main(words, path):
    parser = argparse.ArgumentParser(prog="birds")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("see").add_argument("bird")
    commands.add_parser("lost").add_argument("bird")
    commands.add_parser("list").set_defaults(bird=None)
    args = parser.parse_args(words)
    try:
        print(work(args.command, args.bird, path))
    except Stop as stop:
        print("birds:", stop, file=sys.stderr)
        return 1
    return 0
