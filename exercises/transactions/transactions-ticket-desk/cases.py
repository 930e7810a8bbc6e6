def generate(random):
    sailings = [(n, random.choice([0, 1, 2, 6])) for n in (1, 2, 3)]
    names = ["Ana", "Bo", "Çem"]
    bookings = [
        (n, random.choice([1, 2, 3]), random.choice(names), random.choice([1, 2, 4]))
        for n in range(1, 4)
    ]
    lines = ["from ferry import opened, stored"]
    lines.append(
        f"db = opened({sailings!r}, {bookings!r}, busy={random.choice([0, 0, 1, 2])})"
    )
    lines.append("told = []")
    for number in random.sample([1, 2, 3, 9], random.choice([1, 2, 3])):
        here = [sailing for n, sailing, *_ in bookings if n == number]
        target = random.choice([n for n in (1, 2, 3, 8) if n not in here])
        lines.append(f"told.append(move_booking(db, {number}, {target}))")
    return {"call": "\n".join([*lines, "(told, stored(db))"])}
