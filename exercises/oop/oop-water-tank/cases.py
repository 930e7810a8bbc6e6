def generate(random):
    capacity = random.choice([0, 1, 10, 40])
    lines = [f"tank = Tank({capacity})", "answers = []"]
    for _ in range(random.choice([1, 2, 3, 5])):
        method = random.choice(["fill", "fill", "take"])
        lines.append(
            f"answers.append(tank.{method}({random.choice([0, 1, 5, 10, 25, 40, 60])}))"
        )
    return {"call": "\n".join([*lines, "(answers, tank.water())"])}
