def generate(random):
    limit = random.choice([-5, 0, 4])
    degrees = [
        limit + random.choice([-3, -1, 0, 1, 6])
        for _ in range(random.choice([0, 1, 2, 4, 7]))
    ]
    lines = [
        "class Kept:",
        "    def __init__(self):",
        "        self.texts = []",
        "",
        "    def send(self, text):",
        "        self.texts.append(text)",
        "",
        "kept = Kept()",
        f"alarm = Alarm({limit}, kept)",
        f"([alarm.measure(degrees) for degrees in {degrees}], kept.texts)",
    ]
    return {"call": "\n".join(lines)}
