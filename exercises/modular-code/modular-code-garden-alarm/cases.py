def generate(random):
    plants = ["fern", "rose", "mint", "jalapeño", "açaí"]
    least = random.choice([0, 1, 30, 100])
    moisture = {}
    for plant in random.sample(plants, random.choice([0, 1, 2, 4])):
        near = max(least + random.choice([-1, 0, 0, 1]), 0)
        moisture[plant] = random.choice([near, random.randint(0, 100)])
    call = f"count = warn({moisture!r}, {least}, sent.append)"
    return {"call": f"sent = []\n{call}\n[count, sent]"}
