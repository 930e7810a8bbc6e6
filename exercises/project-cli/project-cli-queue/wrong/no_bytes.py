import argparse
import json
import os
import sys
from pathlib import Path


class Problem(Exception):
    """Something that the user has to know."""


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="queue")
    commands = parser.add_subparsers(dest="command", required=True)
    join = commands.add_parser("join", help="wait at the end")
    join.add_argument("name")
    commands.add_parser("next", help="take the first one")
    commands.add_parser("list", help="show who waits")
    return parser


def joined(names: list[str], name: str) -> list[str]:
    if name in names:
        raise Problem(f"{name} waits already")
    return [*names, name]


def load(path: Path) -> list[str]:
    try:
        names = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except json.JSONDecodeError as error:
        raise Problem(f"{path} is not JSON") from error
    if not isinstance(names, list):
        raise Problem(f"{path} holds no list")
    return names


def save(path: Path, names: list[str]) -> None:
    new = path.with_suffix(".tmp")
    new.write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
    os.replace(new, path)


def run(command: str, name: str, path: Path) -> str:
    names = load(path)
    if command == "list":
        return "\n".join(names) or "nobody waits"
    if command == "join":
        save(path, joined(names, name))
        return f"{name} waits"
    if not names:
        raise Problem("nobody waits")
    save(path, names[1:])
    return names[0]


def main(words: list[str], path: Path) -> int:
    args = make_parser().parse_args(words)
    try:
        print(run(args.command, getattr(args, "name", ""), path))
    except Problem as problem:
        print(f"queue: {problem}", file=sys.stderr)
        return 1
    return 0
