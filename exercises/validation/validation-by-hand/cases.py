def generate(random):
    values = [
        "Mia",
        "",
        "   ",
        "a" * 60,
        "a" * 61,
        " b ",
        0,
        1,
        8,
        9,
        -1,
        True,
        False,
        None,
        2.0,
        "2",
        [],
        {},
    ]
    body = {}
    for field in ("name", "seats", "note"):
        if random.random() < 0.8:
            body[field] = random.choice(values)
    return (body,)
