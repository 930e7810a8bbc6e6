from itertools import groupby

from vets import asked, filled

PAIRS = """
SELECT clinic.id, clinic.name, visit.day
FROM clinic
LEFT JOIN visit ON visit.clinic_id = clinic.id
ORDER BY clinic.id, visit.day
"""


def report(db):
    rows = []
    for (_, name), pairs in groupby(db.execute(PAIRS), key=lambda row: row[:2]):
        days = [day for *_, day in pairs if day is not None]
        rows.append((name, len(days), days[-1] if days else None))
    return rows


if __name__ == "__main__":
    print(asked(filled(), report))
