import argparse
import json
import sys
from pathlib import Path


def main(words, path):
    parser = argparse.ArgumentParser(prog="birds")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("see", "lost"):
        commands.add_parser(name).add_argument("bird")
    commands.add_parser("list")
    args = parser.parse_args(words)
    try:
        counts = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        counts = {}
    except ValueError:
        print(f"{path} is broken", file=sys.stderr)
        return 1
    if args.command == "list":
        for name in sorted(counts):
            print(name, counts[name])
        if not counts:
            print("no birds")
        return 0
    if args.command == "see":
        counts[args.bird] = 1
    elif args.bird not in counts:
        print(f"no {args.bird} here", file=sys.stderr)
        return 1
    else:
        del counts[args.bird]
    Path(path).write_text(json.dumps(counts), encoding="utf-8")
    return 0
