def generate(random):
    lines = [f"park = CarPark({random.choice([0, 1, 2, 3, 30])})", "answers = []"]
    for _ in range(random.choice([0, 1, 3, 6])):
        lines.append(
            f"answers.append(park.{random.choice(['enter', 'enter', 'leave'])}())"
        )
    return {"call": "\n".join([*lines, "(answers, park.free, park.is_full)"])}
