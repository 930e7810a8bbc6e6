from vets import asked, filled

REPORT = """
SELECT clinic.name, COUNT(visit.id), MAX(visit.day)
FROM clinic
JOIN visit ON visit.clinic_id = clinic.id
GROUP BY clinic.id, clinic.name
ORDER BY clinic.id
"""


def report(db):
    return db.execute(REPORT).fetchall()


if __name__ == "__main__":
    print(asked(filled(), report))
