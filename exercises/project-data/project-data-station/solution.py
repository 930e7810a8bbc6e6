import argparse
import json
import math
import re
import sys
from datetime import date
from pathlib import Path


def parse(line: str) -> tuple[str, float]:
    """Return the day and the temperature, or raise ValueError."""
    found = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError("no object")
    day, celsius = found.get("day"), found.get("celsius")
    if not isinstance(day, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        raise ValueError("no day")
    date.fromisoformat(day)
    if type(celsius) not in {int, float} or not math.isfinite(celsius):
        raise ValueError("no temperature")
    return day, celsius


def sieve(source: Path) -> tuple[int, dict, list]:
    days, bad, read = {}, [], 0
    with source.open(encoding="utf-8") as file:
        for read, line in enumerate(file, start=1):
            try:
                day, celsius = parse(line)
            except ValueError as error:
                bad.append((read, error))
            else:
                days.setdefault(day, []).append(celsius)
    return read, days, bad


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="station")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    args = parser.parse_args(words)
    if args.source.resolve() == args.target.resolve():
        parser.error("the target is the log itself")
    try:
        read, days, bad = sieve(args.source)
    except (OSError, ValueError) as error:
        print(f"{args.source}: {error}", file=sys.stderr)
        return 1
    for number, error in bad:
        print(f"line {number}: {error}", file=sys.stderr)
    result = {
        day: {"lowest": min(days[day]), "highest": max(days[day])}
        for day in sorted(days)
    }
    args.target.write_text(json.dumps(result, indent=2), encoding="utf-8")
    accepted = sum(len(values) for values in days.values())
    print(f"read {read}, accepted {accepted}, rejected {len(bad)}")
    return 0
