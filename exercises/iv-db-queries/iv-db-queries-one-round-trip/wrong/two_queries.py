from vets import asked, filled


def report(db):
    visits = db.execute("SELECT clinic_id, day FROM visit").fetchall()
    rows = []
    for number, name in db.execute("SELECT id, name FROM clinic ORDER BY id"):
        days = [day for clinic, day in visits if clinic == number]
        rows.append((name, len(days), max(days, default=None)))
    return rows


if __name__ == "__main__":
    print(asked(filled(), report))
