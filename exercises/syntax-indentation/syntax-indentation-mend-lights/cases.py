def generate(random):
    return {"stdin": f"{random.choice([19, 20, 21, random.randint(0, 100)])}\n"}
