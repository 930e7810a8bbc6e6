def generate(random):
    lines = [
        f"station = Station({random.choice([0, 1, 2, 3, 5])})",
        "out, answers = [], []",
    ]
    for number in range(1, random.choice([1, 2, 3, 5]) + 1):
        lines.append(f"out.append(Bike({number}))")
        lines.append(f"out[-1].ride({random.choice([0, 0, 3, 3, 10, 25])})")
    for _ in range(random.choice([1, 2, 4, 6])):
        step = random.choice(["back", "back", "rent"])
        if step == "back":
            lines.append(
                "if out: bike = out.pop(0); answers.append(station.give_back(bike))"
            )
        else:
            lines.append("bike = station.rent()")
            lines.append("answers.append(str(bike))")
            lines.append("if bike: bike.ride(4); out.append(bike)")
    return {
        "call": "\n".join(
            [*lines, "(answers, len(station), station.free, station.numbers())"]
        )
    }
