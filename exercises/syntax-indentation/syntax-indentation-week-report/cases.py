def generate(random):
    values = [random.choice([0, 20, 21, random.randint(1, 40)]) for _ in range(random.randint(0, 6))]
    rest = 100 - sum(values)
    if 0 <= rest <= 45 and random.random() < 0.7:
        values.append(rest)
    return {"stdin": " ".join(str(value) for value in values) + "\n"}
