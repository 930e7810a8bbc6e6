def generate(random):
    count = random.choice([1, 2, 4])
    rooms = [
        (n * 10, random.choice(["Oak", "Elm", "Été"])) for n in range(1, count + 1)
    ]
    meetings = []
    for _ in range(random.choice([0, 1, 4, 9])):
        day = random.choice(["2026-03-02", "2026-03-02", "2026-03-03"])
        meetings.append(
            (random.choice(rooms)[0], day, random.choice([None, 0, 4, 4, 9]))
        )
    return {
        "call": f"from rooms import filled\nfilled({rooms!r}, {meetings!r}).execute(QUERY, ('2026-03-02',)).fetchall()"
    }
