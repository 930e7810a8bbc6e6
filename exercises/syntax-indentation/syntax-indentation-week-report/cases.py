def generate(random):
    values = [random.choice([0, 20, 21, random.randint(1, 40)]) for _ in range(random.randint(0, 6))]
    return {"stdin": " ".join(str(value) for value in values) + "\n"}
