import csv
import json
import sys
from pathlib import Path


def good_minutes(field):
    """Return the minutes, or None if they are bad."""
    try:
        minutes = int(field)
    except ValueError:
        return None
    return minutes if minutes >= 0 else None


def main():
    """Add up the minutes of each boat."""
    total = {}
    bad = 0
    try:
        with open("trips.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
    except FileNotFoundError:
        sys.exit("trips.csv is missing")
    if not rows or rows[0] != ["boat", "minutes"]:
        sys.exit("trips.csv: the first line must be boat,minutes")
    for boat, field in rows[1:]:
        minutes = good_minutes(field)
        if minutes is None:
            bad += 1
            print(f"{boat}: bad minutes {field!r}", file=sys.stderr)
        else:
            total[boat] = total.get(boat, 0) + minutes
    result = json.dumps(total, indent=2, ensure_ascii=False)
    Path("minutes.json").write_text(result, encoding="utf-8")
    print(f"boats: {len(total)}\nbad rows: {bad}")


main()
