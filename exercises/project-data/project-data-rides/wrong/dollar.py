import csv
import re
from decimal import Decimal
from pathlib import Path

FIELDS = ["id", "rider", "km"]


def fault(row: dict, seen: dict) -> str | None:
    """Return the first thing that is wrong in a row, or None."""
    if None in row or None in row.values():
        return "fields"
    if not re.match("[0-9]+$", row["id"]):
        return "id"
    if not row["rider"].strip():
        return "rider"
    if not re.match(r"[0-9]+(\.[0-9])?$", row["km"]):
        return "km"
    return "again" if int(row["id"]) in seen else None


def clean(source: Path, folder: Path) -> dict:
    good, bad, read = {}, [], 0
    with source.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != FIELDS:
            raise ValueError(f"{source} has other columns")
        for row in reader:
            read += 1
            reason = fault(row, good)
            if reason:
                bad.append((reader.line_num, reason))
            else:
                number = int(row["id"])
                good[number] = [number, row["rider"].strip(), row["km"]]
    with (folder / "clean.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        writer.writerows(good[number] for number in sorted(good))
    total = sum((Decimal(km) for _, _, km in good.values()), Decimal(0))
    return {"read": read, "accepted": len(good), "rejected": bad, "km": total}
