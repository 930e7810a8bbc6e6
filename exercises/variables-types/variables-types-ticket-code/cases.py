def generate(random):
    bus = random.choice("ABKZ")
    seat = random.choice([1, 9, 10, 11, 20, random.randint(1, 99)])
    hours = random.choice([0, 5, 9, 10, 23])
    minutes = random.choice([0, 5, 9, 10, 59])
    city = random.choice(["LIM", "OSL", "ROM", "ZZZ"])
    return {"stdin": f"{bus}{seat:02}-{hours:02}{minutes:02}-{city}\n"}
