def generate(random):
    shelves = [
        (n, random.choice(["Art", "Law", "Sea"]))
        for n in range(1, random.choice([2, 4, 5]))
    ]
    books = [
        (n, random.choice([None, *[number for number, _ in shelves]]))
        for n in range(1, random.choice([1, 4, 8]))
    ]
    days = ["2025-12-31", "2026-01-01", "2026-02-02"]
    loans = [
        (random.choice(books)[0], random.choice(days))
        for _ in range(random.choice([0, 1, 3, 5]))
        if books
    ]
    return {
        "call": "from library import filled\n"
        f"filled({shelves!r}, {books!r}, {loans!r}).execute(QUERY, {{'day': '2026-01-01'}}).fetchall()"
    }
