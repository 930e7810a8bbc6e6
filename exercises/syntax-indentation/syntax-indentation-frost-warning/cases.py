def generate(random):
    return {"stdin": f"{random.choice([2, 3, 4, 0, random.randint(-15, 30)])}\n"}
