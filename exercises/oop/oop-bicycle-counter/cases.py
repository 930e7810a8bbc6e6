def generate(random):
    lines = ["counter = BicycleCounter()", "ended = []"]
    for _ in range(random.choice([0, 1, 2, 4])):
        step = random.choice(
            [
                "counter.pass_by()",
                "counter.pass_by({})",
                "ended.append(counter.new_day())",
            ]
        )
        lines.append(step.format(random.choice([0, 1, 2, 9, 30])))
    return {"call": "\n".join([*lines, "(ended, counter.count)"])}
