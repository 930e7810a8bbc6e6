import csv
from decimal import Decimal

DIGITS = set("0123456789")


class Rejected(ValueError):
    pass


def whole(text):
    return text != "" and set(text) <= DIGITS


def kilometres(text):
    before, dot, after = text.partition(".")
    return whole(before) and (not dot or (whole(after) and len(after) == 1))


def parse(fields):
    if len(fields) != 3:
        raise Rejected("fields")
    number, rider, km = fields
    if not whole(number):
        raise Rejected("id")
    if not rider.strip():
        raise Rejected("rider")
    if not kilometres(km):
        raise Rejected("km")
    return int(number), rider.strip(), Decimal(km)


def clean(source, folder):
    rides, seen, rejected = [], set(), []
    with open(source, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        if next(reader, None) != ["id", "rider", "km"]:
            raise ValueError("wrong header")
        for fields in reader:
            try:
                ride = parse(fields)
                if ride[0] in seen:
                    raise Rejected("again")
            except Rejected as why:
                rejected.append((reader.line_num, str(why)))
                continue
            seen.add(ride[0])
            rides.append(ride)
    rides.sort()
    with open(folder / "clean.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("id", "rider", "km"), *rides])
    return {
        "read": len(rides) + len(rejected),
        "accepted": len(rides),
        "rejected": rejected,
        "km": sum((ride[2] for ride in rides), Decimal()),
    }
