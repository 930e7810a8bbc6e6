from vets import asked, filled


def report(db):
    rows = []
    for number, name in db.execute("SELECT id, name FROM clinic ORDER BY id"):
        days = db.execute(
            "SELECT day FROM visit WHERE clinic_id = ? ORDER BY day", (number,)
        ).fetchall()
        rows.append((name, len(days), days[-1][0] if days else None))
    return rows


if __name__ == "__main__":
    print(asked(filled(), report))
