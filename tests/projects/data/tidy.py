"""A reference for project-data: the rows of a bank statement, good ones and bad ones apart."""

import argparse
import csv
import re
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

COLUMNS = ["day", "text", "euro"]
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EURO = re.compile(r"-?[0-9]+\.[0-9]{2}")


class TidyError(Exception):
    """Something the user can mend."""


def judge(row):
    """The three fields of a good row. Raises ValueError with the reason."""
    if None in row or None in row.values():
        raise ValueError("not three fields")
    if not DAY.fullmatch(row["day"]):
        raise ValueError("no day")
    date.fromisoformat(row["day"])
    if not row["text"].strip():
        raise ValueError("no text")
    if not EURO.fullmatch(row["euro"]):
        raise ValueError("no amount")
    return [row[name] for name in COLUMNS]


def sort_out(reader):
    good, bad = [], []
    for row in reader:
        try:
            good.append(judge(row))
        except ValueError as error:
            bad.append([reader.line_num, str(error)])
    return sorted(good, key=lambda row: row[0]), bad


def read(path):
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if reader.fieldnames != COLUMNS:
                raise TidyError(f"{path}: the first line is not {','.join(COLUMNS)}")
            return sort_out(reader)
    except FileNotFoundError as error:
        raise TidyError(f"there is no file {path}") from error


def write(path, header, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def main():
    parser = argparse.ArgumentParser(prog="tidy")
    for name in ("input", "clean", "rejected"):
        parser.add_argument(name, type=Path)
    args = parser.parse_args()
    try:
        good, bad = read(args.input)
    except TidyError as error:
        print(f"tidy: {error}", file=sys.stderr)
        return 1
    write(args.clean, COLUMNS, good)
    write(args.rejected, ["line", "reason"], bad)
    print(f"read {len(good) + len(bad)}, accepted {len(good)}, rejected {len(bad)}")
    print(f"sum {sum((Decimal(row[2]) for row in good), Decimal('0.00'))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
