def generate(random):
    boats = ["Star", "Moon", '"Wave, the old one"', "Étoile", "Star 2"]
    good = ["0", "5", "45", "120"]
    fields = good + random.choice([[], ["2.5", "-5", "long", ""]])
    head = random.choice(["boat,minutes\n"] * 6 + ["boat,hours\n", ""])
    lines = [head]
    if head:
        for _ in range(random.choice([0, 1, 2, 4, 7])):
            lines.append(f"{random.choice(boats)},{random.choice(fields)}\n")
    files = {"trips.csv": "".join(lines)}
    if random.random() < 0.1:
        files = {}
    if random.random() < 0.4:
        files["minutes.json"] = '{\n  "Star": 5\n}'
    return {"files": files}
