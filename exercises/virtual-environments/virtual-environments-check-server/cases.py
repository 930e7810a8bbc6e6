def generate(random):
    versions = ["1.0", "1", "1.2", "1.10", "1.9.1", "2.0.0", "0.9"]
    if random.choice([True, False]):
        call = f"is_enough({random.choice(['==', '>=', ''])!r}, {random.choice(versions)!r}, {random.choice(versions)!r})"
        return {"call": call}
    names = ["rich", "Flask", "uv", "httpx"]
    needed = [
        name
        + random.choice(
            ["", "==" + random.choice(versions), ">=" + random.choice(versions)]
        )
        for name in random.sample(names, random.choice([0, 1, 3]))
    ]
    frozen = [
        f"{name}=={random.choice(versions)}"
        for name in random.sample(names, random.choice([0, 1, 3, 4]))
    ]
    return (needed + random.choice([[], ["# end", ""]]), frozen)
