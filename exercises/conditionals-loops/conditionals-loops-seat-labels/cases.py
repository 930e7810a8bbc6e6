def generate(random):
    rows = random.choice([0, 1, 2, 3, 12, 13, 14, 15])
    seats = random.randint(1, 4)
    return {"stdin": f"{rows}\n{seats}\n"}
