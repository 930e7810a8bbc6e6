def generate(random):
    values = [random.choice([29, 30, 31, random.randint(0, 99)]) for _ in range(random.randint(0, 6))]
    return {"stdin": " ".join(str(value) for value in values) + "\n"}
