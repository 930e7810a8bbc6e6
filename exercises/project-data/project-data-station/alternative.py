import json
import os
import sys
from datetime import datetime


def refuse(text):
    raise ValueError(f"{text} is no number")


def reading(line):
    match json.loads(line, parse_constant=refuse):
        case {"day": str(day), "celsius": int() | float() as celsius}:
            if isinstance(celsius, bool):
                raise ValueError("celsius is true or false")
            if datetime.strptime(day, "%Y-%m-%d").strftime("%Y-%m-%d") != day:
                raise ValueError(f"the day {day} has another form")
            return day, celsius
    raise ValueError("day or celsius is missing or wrong")


def main(words):
    if len(words) != 2 or os.path.abspath(words[0]) == os.path.abspath(words[1]):
        print("usage: station LOG RESULT (two files)", file=sys.stderr)
        return 2
    source, target = words
    try:
        with open(source, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError) as error:
        sys.exit(f"cannot read {source}: {error}")
    lowest, highest, good, bad = {}, {}, 0, 0
    for number, line in enumerate(lines, 1):
        try:
            day, celsius = reading(line)
        except ValueError as why:
            bad += 1
            print(f"line {number}: {why}", file=sys.stderr)
            continue
        good += 1
        lowest[day] = min(celsius, lowest.get(day, celsius))
        highest[day] = max(celsius, highest.get(day, celsius))
    days = {
        day: {"lowest": low, "highest": highest[day]} for day, low in lowest.items()
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(days, file, sort_keys=True)
    print(f"read {len(lines)}, accepted {good}, rejected {bad}")
    return 0
