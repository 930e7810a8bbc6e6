def generate(random):
    place = random.choice(["peak", "hut", "Zürich", ""])
    number = random.choice(["0", "9", "143", "12.5", "deep", "", "1 2"])
    line = random.choice(
        ["{}: {} cm", "{}:{}cm", "{}: {} m", "{} {} cm", "{}:  {}  cm"]
    )
    return (line.format(place, number),)
