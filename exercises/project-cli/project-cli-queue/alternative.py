import argparse
import json
import sys


def read(path):
    if not path.exists():
        return []
    try:
        with path.open(encoding="utf-8") as file:
            names = json.load(file)
    except (json.JSONDecodeError, UnicodeDecodeError):
        sys.exit(f"{path.name}: broken")
    if type(names) is not list:
        sys.exit(f"{path.name}: not a list")
    return names


def write(path, names):
    text = json.dumps(names)
    path.write_text(text, encoding="utf-8")


def do_join(args, names, path):
    if args.name in names:
        sys.exit(f"{args.name} is here already")
    write(path, names + [args.name])


def do_next(args, names, path):
    if names == []:
        sys.exit("the queue is empty")
    print(names.pop(0))
    write(path, names)


def do_list(args, names, path):
    for name in names:
        print(name)
    if not names:
        print("nobody waits")


def main(words, path):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    join = commands.add_parser("join")
    join.add_argument("name")
    join.set_defaults(work=do_join)
    commands.add_parser("next").set_defaults(work=do_next)
    commands.add_parser("list").set_defaults(work=do_list)
    args = parser.parse_args(words)
    args.work(args, read(path), path)
    return 0
