def generate(random):
    members = [
        (n, random.choice(["Ana", "Bo", "Zoë"]))
        for n in range(1, random.choice([1, 2, 4]) + 1)
    ]
    names = random.sample("Alba Wind Kiri Ölberg".split(), random.choice([1, 2, 4]))
    boats = list(enumerate(names, 3))
    trips = []
    for n in range(random.choice([0, 1, 4, 9])):
        boat = random.choice([None, *(b for b, _ in boats)])
        day = random.choice(["2025-12-31", "2026-01-01", "2026-05-05", "2026-12-31"])
        trips.append(
            (n + 1, boat, random.choice(members)[0], day, random.choice([3, 9, 9, 25]))
        )
    repairs = [
        (n + 1, random.choice(boats)[0], random.choice([10, 10, 40]))
        for n in range(random.choice([0, 1, 3]))
    ]
    asked = random.choice(
        [
            "unused_boats(db)",
            "year_totals(db, 2026)",
            "longest_trips(db)",
            "boat_totals(db)",
        ]
    )
    return {
        "call": f"from club import filled\ndb = filled({members!r}, {boats!r}, {trips!r}, {repairs!r})\n{asked}"
    }
