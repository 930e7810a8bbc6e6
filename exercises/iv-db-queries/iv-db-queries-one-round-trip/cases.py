def generate(random):
    clinics = [
        (n * 3, random.choice(["North", "South", "West"]))
        for n in range(1, random.choice([2, 4, 6]))
    ]
    visits = [
        (
            random.choice([None, *[number for number, _ in clinics]]),
            f"2026-0{random.randint(1, 9)}-1{random.randint(0, 9)}",
        )
        for _ in range(random.choice([0, 2, 6]))
    ]
    return {
        "call": f"from vets import asked, filled\nasked(filled({clinics!r}, {visits!r}), report)"
    }
