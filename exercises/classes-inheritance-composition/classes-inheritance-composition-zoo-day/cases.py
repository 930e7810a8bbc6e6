def generate(random):
    guests = []
    for _ in range(random.choice([0, 1, 2, 5])):
        more = random.choice(["", ", True", ", False", ", feeding=True"])
        guests.append(f"Guest({random.choice([0, 5, 17, 18, 80])}{more})")
    return {
        "call": f"visit = Visit([{', '.join(guests)}])\n(visit.cents(), visit.feeders())"
    }
