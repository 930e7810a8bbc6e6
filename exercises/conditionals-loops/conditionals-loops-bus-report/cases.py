def generate(random):
    inside = 0
    stops = []
    largest = random.choice([5, 20, 45])
    for _ in range(random.choice([0, 1, 2, 4, 8])):
        kind = random.choice(["on", "on", "off", "none"])
        if kind == "off" and inside > 0:
            people = -random.randint(1, inside)
        elif kind == "none":
            people = 0
        else:
            people = random.choice([random.randint(1, largest), max(1, 30 - inside)])
        stops.append(people)
        inside = min(30, inside + people)
    return {"stdin": " ".join(str(number) for number in stops) + "\n"}
