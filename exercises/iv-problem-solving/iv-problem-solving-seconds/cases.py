def generate(random):
    parts = [
        str(random.choice([0, 1, 7, 45, 60, 90, 200])) + unit
        for unit in "hms"
        if random.random() < 0.6
    ]
    if random.random() < 0.2:
        random.shuffle(parts)
    text = "".join(parts)
    if random.random() < 0.2:
        place = random.randint(0, len(text))
        text = (
            text[:place]
            + random.choice([" ", "+", "5", "m", "x", ".", "h"])
            + text[place:]
        )
    return (text,)
