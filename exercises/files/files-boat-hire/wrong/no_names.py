import csv
import json
import sys
from pathlib import Path


def read_minutes(path):
    """Return the minutes of each boat and the number of bad rows."""
    minutes = {}
    bad = 0
    with path.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != ["boat", "minutes"]:
            raise ValueError(f"{path.name}: wrong first line")
        for row in reader:
            boat = row["boat"]
            if row["minutes"].isdecimal():
                old = minutes.get(boat, 0)
                minutes[boat] = old + int(row["minutes"])
            else:
                bad += 1
                print("bad minutes", file=sys.stderr)
    return minutes, bad


def save(path, minutes):
    """Write a JSON file and replace the old one at the end."""
    new = path.with_suffix(".tmp")
    with new.open("w", encoding="utf-8") as file:
        json.dump(minutes, file, indent=2, ensure_ascii=False)
    new.replace(path)


try:
    minutes, bad = read_minutes(Path("trips.csv"))
except FileNotFoundError:
    sys.exit("There is no file trips.csv in this folder.")
except ValueError as error:
    sys.exit(str(error))
save(Path("minutes.json"), minutes)
print("boats:", len(minutes))
print("bad rows:", bad)
