def generate(random):
    notes = ["seed", "two leaves", "watered", "new pot", "größer", "first flower"]
    old = [random.choice(notes) + "\n" for _ in range(random.choice([0, 1, 2, 5]))]
    new = [random.choice(notes) for _ in range(random.choice([1, 1, 2, 4]))]
    made = {"stdin": "\n".join([*new, "end"]) + "\n"}
    if old or random.random() < 0.5:
        made["files"] = {"diary.txt": "".join(old)}
    return made
