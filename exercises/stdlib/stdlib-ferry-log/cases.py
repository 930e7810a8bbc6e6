def generate(random):
    lines = []
    for _ in range(random.choice([0, 1, 2, 4, 7])):
        day, hour = (
            random.choice(["2027-05-01", "2027-05-02", "2028-02-29"]),
            random.choice(["00:05", "08:15", "17:45"]),
        )
        way, people = (
            random.choice(["north", "south", "east"]),
            random.choice(["0", "7", "120", "many"]),
        )
        lines.append(
            random.choice(
                [f"{day} {hour} {way} {people} people"] * 4
                + ["oil", "", f"{day} {hour} north 4 people!"]
            )
        )
    if random.choice([True, False]):
        return {"call": f"busiest({lines!r}, {random.choice([1, 2, 5])})"}
    return (lines,)
